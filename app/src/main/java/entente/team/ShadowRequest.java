package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;

/**
 * Business users asked the provider for something past the in-house function (003-11); told by department, never by a person's name.
 *
 * @param department of the client that asked
 * @param reception what the provider did with it
 */
public record ShadowRequest(String code, LocalDate askedOn, String department, String what, Reception reception)
        implements Fact {

    /** What becomes of a request at whoever should not have got it. */
    public enum Reception {
        WAITING,
        SENT_ON,
        TAKEN_UP
    }

    public ShadowRequest {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!department.isBlank(), "department", "team.refused.blank");
        Refused.unless(!what.isBlank(), "what", "team.refused.blank");
    }
}
