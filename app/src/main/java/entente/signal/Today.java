package entente.signal;

import entente.kernel.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one day's judgement means for an alert that stands. */
sealed interface Today {
    /** It still needs a person. */
    record Bad(Signal signal) implements Today {}

    /** Inside the better band; no measurement where the subject is gone. */
    record Better(@Nullable LocalDate measuredOn) implements Today {}

    /** The question is asked no longer, here or at all. */
    record Over(Text why) implements Today {}

    static Today of(Concern concern, @Nullable Signal signal, Judgement judgement, @Nullable Alert ofBoth) {
        if (!judgement.asked().contains(concern.practice())) {
            return new Over(Text.of("signal.alert.asleep"));
        }
        if (signal == null) {
            return new Better(null);
        }
        if (!signal.applies()) {
            return new Over(Text.of("signal.alert.notapplicable"));
        }
        if (ofBoth != null && Severity.covers(ofBoth.band(), signal.band())) {
            return new Over(Text.of("signal.alert.ofboth"));
        }
        return signal.needsPerson() ? new Bad(signal) : new Better(signal.measuredOn());
    }
}
