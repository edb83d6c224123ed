package entente.cockpit.governance;

import entente.governance.forum.AgendaItem;
import entente.governance.forum.Ladder;

/** Something late, with the clock that runs until it climbs a level. */
public record Waits(AgendaItem item) {
    public Object level() {
        return Ladder.level(item.late());
    }

    /** Working days until it climbs; 0 where it is as high as it gets. */
    public long left() {
        return Ladder.left(item.late());
    }
}
