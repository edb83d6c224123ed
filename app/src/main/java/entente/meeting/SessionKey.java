package entente.meeting;

import entente.governance.forum.Forum;
import entente.governance.forum.Sitting;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which session of which arrangement is drafted. */
public record SessionKey(UUID arrangement, Ref<Forum> forum, LocalDate plannedOn) {
    public static SessionKey of(UUID arrangement, Sitting sitting) {
        return new SessionKey(arrangement, sitting.forum().ref(), sitting.plannedOn());
    }

    JdbcClient.StatementSpec of(JdbcClient.StatementSpec spec) {
        return spec.param("arrangement", arrangement).param("forum", forum.id()).param("planned", plannedOn);
    }
}
