package entente.signal;

import entente.kernel.Amount;
import entente.kernel.Text;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a rule goes by is not believed for ever: once nobody has said or affirmed any of it for so many days, what was well is unknown. */
public final class Unconfirmed {
    private Unconfirmed() {}

    /** A year, our default for each practice. */
    public static Term<Integer> after(String practice) {
        return Term.whole(practice + ".stale", 365, "signal.source.ours");
    }

    /**
     * One finding where all of it is too old, none where some is not or there is nothing.
     *
     * @param zone in which a day of saying is meant: the arrangement's
     */
    public static Stream<Finding> judge(
            Collection<? extends Recorded<?>> all, Term<Integer> stale, Policy policy, ZoneId zone, LocalDate asOf) {
        return all.stream()
                .map(one -> LocalDate.ofInstant(one.lastSaidAt(), zone))
                .max(LocalDate::compareTo)
                .filter(said -> ChronoUnit.DAYS.between(said, asOf) > policy.of(stale))
                .map(said -> Finding.unknown(
                        Text.of("signal.unconfirmed", Amount.days(ChronoUnit.DAYS.between(said, asOf))),
                        List.of(policy.because(stale, Amount.days(policy.of(stale)))),
                        said))
                .stream();
    }
}
