package entente.governance.stakeholder;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something out of the ordinary that a stakeholder needs of the service (004-09); it is granted or refused, and not left lying. */
public record ServiceException(
        String code,
        Ref<Stakeholder> stakeholder,
        String what,
        LocalDate openedOn,
        String owner,
        @Nullable LocalDate closedOn)
        implements Fact {
    public ServiceException {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!what.isBlank(), "what", "governance.refused.blank");
        Refused.unless(!owner.isBlank(), "owner", "governance.refused.blank");
        Refused.unless(
                closedOn == null || !closedOn.isBefore(openedOn),
                "closedOn",
                "governance.refused.before",
                String.valueOf(closedOn),
                openedOn);
    }
}
