package entente.governance.challenge;

import entente.ledger.Book;
import entente.ledger.Derived;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which problems stand beneath another as a part of it, the oldest first; what was dropped no longer does. */
public record Beneath(Map<UUID, List<ChallengeCase>> byProblem) {
    private static final Derived<Beneath> BENEATH =
            Derived.by((book, asOf) -> new Beneath(Challenges.of(book, asOf).all().stream()
                    .filter(one -> one.said().partOf() != null && one.said().state() != IssueState.DROPPED)
                    .sorted(Comparator.<ChallengeCase, LocalDate>comparing(
                                    one -> one.said().raisedOn())
                            .thenComparing(one -> one.said().code()))
                    .collect(Collectors.groupingBy(
                            one -> Objects.requireNonNull(one.said().partOf()).id()))));

    public Beneath {
        byProblem = Map.copyOf(byProblem);
    }

    public static Beneath of(Book book, LocalDate asOf) {
        return BENEATH.of(book, asOf);
    }

    public List<ChallengeCase> parts(ChallengeCase one) {
        return byProblem.getOrDefault(one.issue().id(), List.of());
    }

    /** Whether any of its parts is held to be technical, solved ones included: something was split off for specialists. */
    boolean isSplit(ChallengeCase one) {
        return parts(one).stream().anyMatch(part -> part.is(ChallengeClass.TECHNICAL));
    }
}
