package entente.governance.finding;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * 000-P2: does what a review found get mended, and does somebody look whether that helped? A finding without an action, an action past its
 * day, a look that nobody took, and what did not help.
 */
public final class FindingsClosed implements LookRule {
    static final Term<Integer> STALE = Look.stale("000-P2");
    static final Term<Integer> UNACTED = Term.whole("000-P2.unacted", 14, "signal.source.ours");
    static final Term<Integer> UNCHECKED = Term.whole("000-P2.unchecked", 14, "signal.source.ours");

    @Override
    public String practice() {
        return "000-P2";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, UNACTED, UNCHECKED);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<FindingCase> all = FindingCase.all(book, asOf);
        List<Recorded<ReviewFinding>> over =
                all.stream().map(FindingCase::finding).toList();
        return Look.over(
                "governance.finding",
                over,
                all.stream().flatMap(one -> gap(one, policy, asOf).stream()).toList());
    }

    private static Optional<Gap> gap(FindingCase one, Policy policy, LocalDate asOf) {
        return switch (one.need(asOf)) {
            case ACTION -> late(one, "action", days(one.said().foundOn(), asOf), policy.of(UNACTED));
            case LATE -> Optional.of(Gap.act(one.said().ownedBy(), why(one, "late", 0)));
            case CHECK ->
                late(one, "check", one.checkDueOn().map(due -> days(due, asOf)).orElse(0L), policy.of(UNCHECKED));
            case AGAIN -> Optional.of(Gap.act(one.said().ownedBy(), why(one, "again", 0)));
            case WORK, TIME, CLOSE, NOTHING -> Optional.empty();
        };
    }

    /** Watched from the first day, and acted on once the days are over. */
    private static Optional<Gap> late(FindingCase one, String what, long days, int limit) {
        if (days == 0) {
            return Optional.empty();
        }
        Explanation why = why(one, what, days);
        return Optional.of(
                days > limit
                        ? Gap.act(one.said().ownedBy(), why)
                        : Gap.watch(one.said().ownedBy(), why));
    }

    private static long days(LocalDate from, LocalDate asOf) {
        return ChronoUnit.DAYS.between(from, asOf);
    }

    private static Explanation why(FindingCase one, String what, long days) {
        return Explanation.of(
                        "governance.finding.gap." + what,
                        one.said().title(),
                        Amount.days(days),
                        one.said().foundOn())
                .from(one.finding().source());
    }
}
