package entente.signal;

import entente.kernel.Band;
import entente.kernel.Refused;
import entente.ledger.Following;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal that needs a person, as judgement keeps it: one for each rule and subject in a chain, raised, counted down and raised again.
 * What people do about it are facts of their own, so that no side ever changes what judgement found.
 *
 * @param aboutFact the subject's id
 * @param band the worst band of this opening: ACT or UNKNOWN, or WATCH for a breach
 * @param breach a breach of principle, which clears on one better reading
 * @param opening how often it was raised, from 1
 * @param readOn the measurement that was counted last
 * @param judgedOn the day of the judgement that counted it
 * @param better readings inside the better band, one after the other
 * @param resolvedOn since when nobody needs to see to it; absent while it stands
 */
public record Alert(
        String practice,
        String aboutKind,
        String aboutFact,
        String aboutName,
        Band band,
        boolean breach,
        int opening,
        LocalDate raisedOn,
        LocalDate readOn,
        LocalDate judgedOn,
        int better,
        @Nullable LocalDate resolvedOn)
        implements Following {
    public Alert {
        Refused.unless(band != Band.WELL, "band", "signal.alert.band");
        Refused.unless(opening >= 1, "opening", "signal.alert.opening", opening);
        Refused.unless(better >= 0, "better", "signal.alert.better", better);
        UUID.fromString(aboutFact);
    }

    static Alert raised(Signal signal, LocalDate asOf) {
        return opened(signal, asOf, 1);
    }

    Alert reopened(Signal signal, LocalDate asOf) {
        return opened(signal, asOf, opening + 1);
    }

    private static Alert opened(Signal signal, LocalDate asOf, int opening) {
        About about = signal.about();
        return new Alert(
                signal.practice(),
                about.kind(),
                about.fact().toString(),
                about.name(),
                signal.band(),
                signal.breach(),
                opening,
                asOf,
                signal.measuredOn(),
                asOf,
                0,
                null);
    }

    /** It got worse again, or worse than it was raised for: what was counted as better counts no more. */
    Alert worse(Signal signal, LocalDate asOf) {
        return with(band.worse(signal.band()), signal.measuredOn(), asOf, 0, null);
    }

    Alert better(LocalDate measuredOn, LocalDate asOf) {
        return with(band, measuredOn, asOf, better + 1, null);
    }

    Alert resolved(LocalDate asOf) {
        return with(band, readOn, judgedOn, better, asOf);
    }

    private Alert with(Band worst, LocalDate read, LocalDate judged, int readings, @Nullable LocalDate resolved) {
        return new Alert(
                practice, aboutKind, aboutFact, aboutName, worst, breach, opening, raisedOn, read, judged, readings,
                resolved);
    }

    @Override
    public UUID followed() {
        return UUID.fromString(aboutFact);
    }

    public About about() {
        return new About(aboutKind, UUID.fromString(aboutFact), aboutName);
    }

    public boolean stands() {
        return resolvedOn == null;
    }
}
