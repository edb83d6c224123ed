package entente.signal;

import entente.kernel.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The course of one alert from one judgement to the next. It clears after two readings inside the better band, a reading being a new
 * measurement date, or where there is none a judgement at least a week after the last; a breach of principle clears on one.
 */
record Course(int readings, int days, LocalDate asOf) {
    static final Term<Integer> READINGS = Term.whole("alert.readings", 2, "signal.source.ours");
    static final Term<Integer> DAYS = Term.whole("alert.reading-days", 7, "signal.source.ours");

    /** What the alert becomes, and why. */
    record Step(Alert next, Text why) {}

    static Course of(Policy policy, LocalDate asOf) {
        return new Course(policy.of(READINGS), policy.of(DAYS), asOf);
    }

    Optional<Step> next(Alert alert, Today today) {
        return switch (today) {
            case Today.Over over -> Optional.of(new Step(alert.resolved(asOf), over.why()));
            case Today.Bad bad -> worse(alert, bad.signal());
            case Today.Better better -> better(alert, better);
        };
    }

    Step reopened(Alert alert, Signal signal) {
        return new Step(alert.reopened(signal, asOf), Text.of("signal.alert.reopened", signal.band()));
    }

    private Optional<Step> worse(Alert alert, Signal signal) {
        if (alert.better() == 0 && Severity.covers(alert.band(), signal.band())) {
            return Optional.empty();
        }
        return Optional.of(new Step(alert.worse(signal, asOf), Text.of("signal.alert.worse", signal.band())));
    }

    private Optional<Step> better(Alert alert, Today.Better better) {
        if (!alert.breach() && !isReading(alert, better)) {
            return Optional.empty();
        }
        LocalDate measured = better.measuredOn() == null ? alert.readOn() : better.measuredOn();
        Alert next = alert.better(measured, asOf);
        if (alert.breach() || next.better() >= readings) {
            return Optional.of(new Step(next.resolved(asOf), Text.of("signal.alert.resolved", next.better())));
        }
        return Optional.of(new Step(next, Text.of("signal.alert.improved", next.better(), readings)));
    }

    private boolean isReading(Alert alert, Today.Better better) {
        LocalDate measuredOn = better.measuredOn();
        return (measuredOn != null && measuredOn.isAfter(alert.readOn()))
                || !asOf.isBefore(alert.judgedOn().plusDays(days));
    }
}
