package entente;

import entente.arrangement.Arrangements;
import entente.assessment.Assessment;
import entente.commercial.Commercial;
import entente.delivery.Delivery;
import entente.governance.Governance;
import entente.learning.Learning;
import entente.ledger.Kinds;
import entente.performance.Performance;
import entente.signal.Room;
import entente.signal.Signals;
import entente.team.Team;
import java.util.List;

/** The rooms as tests know them. */
public final class Rooms {
    public static final List<Room> ALL = List.of(
            Signals.ROOM,
            Arrangements.ROOM,
            Team.ROOM,
            Delivery.ROOM,
            Performance.ROOM,
            Assessment.ROOM,
            Commercial.ROOM,
            Governance.ROOM,
            Learning.ROOM);

    public static final Kinds KINDS =
            new Kinds(ALL.stream().flatMap(room -> room.kinds().stream()).toList());

    private Rooms() {}
}
