package entente.governance.challenge;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every problem of a book with its ratings, its leader and its plan, found once a book. */
public record Challenges(List<ChallengeCase> all) {
    private static final Derived<Challenges> CHALLENGES = Derived.by(Challenges::found);

    public Challenges {
        all = List.copyOf(all);
    }

    public static Challenges of(Book book, LocalDate asOf) {
        return CHALLENGES.of(book, asOf);
    }

    public List<ChallengeCase> open() {
        return all.stream().filter(one -> one.said().isOpen()).toList();
    }

    private static Challenges found(Book book, LocalDate asOf) {
        List<Recorded<Issue>> issues = book.current(Issue.class).stream()
                .filter(issue -> !issue.fact().raisedOn().isAfter(asOf))
                .toList();
        var byId = issues.stream().collect(Collectors.toMap(Recorded::id, Function.identity()));
        var ratings = by(book.current(ChallengeRating.class), ChallengeRating::about);
        var leads = by(book.current(ChallengeLead.class), ChallengeLead::issue);
        var steps = by(book.current(Intervention.class), Intervention::issue);
        var questions = by(book.current(HeldQuestion.class), HeldQuestion::issue);
        var repeats = issues.stream()
                .filter(issue -> issue.fact().repeats() != null)
                .collect(Collectors.groupingBy(
                        issue -> Objects.requireNonNull(issue.fact().repeats()).id()));
        return new Challenges(issues.stream()
                .map(issue -> new ChallengeCase(
                        issue,
                        bySide(ratings.getOrDefault(issue.id(), List.of())),
                        reopened(book, issue),
                        repeats.getOrDefault(issue.id(), List.of()),
                        found(issue.fact().grewFrom(), byId),
                        leads.getOrDefault(issue.id(), List.of()).stream().findFirst(),
                        steps.getOrDefault(issue.id(), List.of()),
                        openFirst(questions.getOrDefault(issue.id(), List.of()))))
                .toList());
    }

    private static <T extends Fact> Map<UUID, List<Recorded<T>>> by(
            Collection<Recorded<T>> facts, Function<T, Ref<Issue>> issue) {
        return facts.stream()
                .collect(Collectors.groupingBy(fact -> issue.apply(fact.fact()).id()));
    }

    private static Optional<Recorded<Issue>> found(@Nullable Ref<Issue> ref, Map<UUID, Recorded<Issue>> byId) {
        return Optional.ofNullable(ref).map(known -> byId.get(known.id()));
    }

    private static Map<Side, Recorded<ChallengeRating>> bySide(List<Recorded<ChallengeRating>> ratings) {
        Map<Side, Recorded<ChallengeRating>> sides = new EnumMap<>(Side.class);
        ratings.forEach(rating -> rating.by().side().ifPresent(side -> sides.put(side, rating)));
        return sides;
    }

    /** How often a version says open where the one before had said it was over. */
    private static int reopened(Book book, Recorded<Issue> issue) {
        List<IssueState> states = book.history(issue.id()).stream()
                .flatMap(history -> history.versions().stream())
                .flatMap(Challenges::state)
                .toList();
        int again = 0;
        for (int i = 1; i < states.size(); i++) {
            again += states.get(i) == IssueState.OPEN && states.get(i - 1).isEnded() ? 1 : 0;
        }
        return again;
    }

    private static Stream<IssueState> state(Version version) {
        return version.fact() instanceof Issue issue ? Stream.of(issue.state()) : Stream.empty();
    }

    private static List<Recorded<HeldQuestion>> openFirst(List<Recorded<HeldQuestion>> questions) {
        return questions.stream()
                .sorted(Comparator.comparing(
                                (Recorded<HeldQuestion> one) -> !one.fact().isOpen())
                        .thenComparing(one -> one.fact().askedOn()))
                .toList();
    }
}
