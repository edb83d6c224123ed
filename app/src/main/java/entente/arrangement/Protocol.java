package entente.arrangement;

import entente.kernel.Refused;
import entente.ledger.Fact;

/**
 * How both sides use this workspace: the first shared fact, signed by both leaders.
 *
 * @param silenceDays working days after which what was shown and not contested counts as accepted
 * @param keptYears years for which either side may keep what it exported
 */
public record Protocol(String title, String text, int silenceDays, int keptYears) implements Fact {
    public Protocol {
        Refused.unless(!title.isBlank(), "title", "arrangement.refused.blank");
        Refused.unless(!text.isBlank(), "text", "arrangement.refused.blank");
        Refused.unless(silenceDays >= 1, "silenceDays", "arrangement.refused.least", silenceDays);
        Refused.unless(keptYears >= 1, "keptYears", "arrangement.refused.least", keptYears);
    }
}
