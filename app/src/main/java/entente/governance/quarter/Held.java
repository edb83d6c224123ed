package entente.governance.quarter;

import entente.governance.forum.Forum;
import entente.governance.forum.ForumSession;
import entente.governance.forum.SessionState;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** The days on which a session was held, by what its chain knows. */
final class Held {
    private Held() {}

    static Stream<LocalDate> days(Others others, Ref<Forum> forum, LocalDate plannedOn) {
        return others.of(ForumSession.class)
                .filter(one -> one.state() == SessionState.HELD)
                .filter(one -> one.forum().equals(forum) && one.plannedOn().equals(plannedOn))
                .map(ForumSession::meetsOn)
                .filter(Objects::nonNull);
    }

    static boolean before(Others others, Ref<Forum> forum, LocalDate plannedOn, LocalDate day) {
        return days(others, forum, plannedOn).anyMatch(met -> met.isBefore(day));
    }
}
