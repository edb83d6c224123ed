package entente.meeting;

import entente.governance.forum.Forum;
import entente.governance.forum.Sitting;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.UUID;

/** Which session of which arrangement is drafted. */
public record SessionKey(UUID arrangement, Ref<Forum> forum, LocalDate plannedOn) {
    public static SessionKey of(UUID arrangement, Sitting sitting) {
        return new SessionKey(arrangement, sitting.forum().ref(), sitting.plannedOn());
    }
}
