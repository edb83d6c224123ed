package entente.signal;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/** An alert stands on the agenda of a forum's meeting. */
public record Convening(Ref<Alert> alert, int opening, String forum, LocalDate meetsOn) implements Fact {
    public Convening {
        Refused.unless(opening >= 1, "opening", "signal.alert.opening", opening);
        Refused.unless(!forum.isBlank(), "forum", "signal.convening.forum");
    }
}
