package entente.ledger;

import entente.kernel.Refused;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A cumulative report among its neighbours. */
record Series(Histories known, Kind<?> kind, UUID fact) {

    /** Refuses an amount that falls, or is more than the whole. */
    void check(Cumulative report) {
        Optional<Fact> whole = known.find(report.about().id())
                .flatMap(history -> Optional.ofNullable(history.newest().fact()));
        report.amounts().forEach((component, amount) -> {
            whole.flatMap(of -> report.most(component, of))
                    .ifPresent(most -> Refused.unless(
                            amount.compareTo(most) <= 0, component, "ledger.refused.above", amount, most));
            neighbours(report).forEach(other -> rises(report, other, component, amount));
        });
    }

    private static void rises(Cumulative report, Cumulative other, String component, BigDecimal amount) {
        BigDecimal told = other.amounts().get(component);
        if (told == null) {
            return;
        }
        boolean later = other.upTo().isAfter(report.upTo());
        int order = amount.compareTo(told);
        Refused.unless(
                later ? order <= 0 : order >= 0,
                component,
                later ? "ledger.refused.overtakes" : "ledger.refused.falls",
                amount,
                told,
                other.upTo());
    }

    private Stream<Cumulative> neighbours(Cumulative report) {
        return known.all()
                .filter(history ->
                        history.kind().equals(kind) && !history.fact().equals(fact))
                .filter(history -> !history.newest().withdraws())
                .map(history -> history.newest().fact())
                .filter(Cumulative.class::isInstance)
                .map(Cumulative.class::cast)
                .filter(other -> other.about().equals(report.about()));
    }
}
