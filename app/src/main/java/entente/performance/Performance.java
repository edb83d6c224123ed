package entente.performance;

import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Performance {
    public static final Room ROOM = new Room("performance", List.of(), List.of(), List.of(), List.of());

    private Performance() {}
}
