package entente.assessment;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;

/**
 * What the executive at the top says the arrangement is to change (003-16).
 *
 * @param vision what will be otherwise, in the executive's own words
 * @param heldBy the office that holds it, such as chief executive of the client
 */
public record VisionStatement(String code, String vision, String heldBy, LocalDate statedOn) implements Fact {
    public VisionStatement {
        Refused.unless(!code.isBlank(), "code", "assessment.refused.blank");
        Refused.unless(!vision.isBlank(), "vision", "assessment.refused.blank");
        Refused.unless(!heldBy.isBlank(), "heldBy", "assessment.refused.blank");
    }
}
