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

/** Every room of the house, by hand on one screen. */
public final class House {
    public static final List<Room> ROOMS = List.of(
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
            new Kinds(ROOMS.stream().flatMap(room -> room.kinds().stream()).toList());

    private House() {}
}
