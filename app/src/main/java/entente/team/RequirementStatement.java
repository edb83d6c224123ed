package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;

/** One sentence of what is asked of the provider, and whether it says what is to come of it or how it is to be done (004-03). */
public record RequirementStatement(String code, String words, Manner manner, LocalDate statedOn) implements Fact {

    /** What it fixes. */
    public enum Manner {
        WHAT,
        HOW
    }

    public RequirementStatement {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!words.isBlank(), "words", "team.refused.blank");
    }
}
