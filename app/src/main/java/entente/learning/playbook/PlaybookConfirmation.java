package entente.learning.playbook;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * One side has read a process of the playbook and works by it; a later change of the process has to be read again.
 *
 * @param side whose word it is
 * @param confirmedOn the day it was read
 * @param by who read it, by name
 */
public record PlaybookConfirmation(Ref<PlaybookProcess> process, Side side, LocalDate confirmedOn, String by)
        implements Fact {
    public PlaybookConfirmation {
        Refused.unless(!by.isBlank(), "by", "learning.refused.blank");
    }
}
