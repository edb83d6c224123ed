package entente.governance.premortem;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;

/**
 * Both sides imagined together that it had failed, and asked why (000-10): at the launch, and again each year.
 *
 * @param title what is imagined to have failed
 * @param heldOn the day it was held
 */
public record PreMortem(String code, String title, Occasion occasion, LocalDate heldOn) implements Fact {

    /** What it is held for. */
    public enum Occasion {
        LAUNCH,
        YEARLY,
        OTHER
    }

    public PreMortem {
        Refused.unless(!code.isBlank(), "code", "premortem.refused.blank");
        Refused.unless(!title.isBlank(), "title", "premortem.refused.blank");
    }
}
