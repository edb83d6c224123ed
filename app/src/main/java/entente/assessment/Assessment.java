package entente.assessment;

import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Assessment {
    public static final Room ROOM = new Room("assessment", List.of(), List.of(), List.of(), List.of());

    private Assessment() {}
}
