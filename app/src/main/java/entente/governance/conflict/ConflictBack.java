package entente.governance.conflict;

import entente.governance.challenge.AdaptiveSign;
import entente.governance.challenge.Issue;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sides cannot agree on the problem, settle it, and are twice back at the same within half a year (001-05): more than expertise is asked for. */
public final class ConflictBack implements AdaptiveSign {
    private static final int TWICE = 2;

    private static final Derived<Map<UUID, List<ConflictCase>>> BY_ISSUE =
            Derived.by((book, asOf) -> Conflicts.of(book, asOf).all().stream()
                    .filter(one -> one.said().issue() != null && isOfEnded(one))
                    .collect(Collectors.groupingBy(
                            one -> Objects.requireNonNull(one.said().issue()).id())));

    private static boolean isOfEnded(ConflictCase one) {
        return one.repeats().filter(earlier -> !earlier.fact().isOpen()).isPresent();
    }

    @Override
    public boolean isRecurrence() {
        return true;
    }

    @Override
    public Optional<Explanation> of(Book book, Recorded<Issue> issue, Policy policy, LocalDate asOf) {
        int within = policy.of(SameConflictAgain.WITHIN);
        List<ConflictCase> back = BY_ISSUE.of(book, asOf).getOrDefault(issue.id(), List.of()).stream()
                .filter(one -> one.isBackWithin(within))
                .toList();
        return back.size() < TWICE
                ? Optional.empty()
                : Optional.of(Explanation.of(
                                "governance.challenge.sign.conflict",
                                back.getFirst().said().title())
                        .from(back.stream().map(one -> one.conflict().source()).toList()));
    }
}
