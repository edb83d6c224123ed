package entente.cockpit.governance;

import entente.governance.forum.AgendaItem;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.Ladder;

/** Something late, with the clock that runs until it climbs a level. */
public record Waits(AgendaItem item) {
    public ForumLevel level() {
        return item.level();
    }

    /** Working days until it climbs; 0 where it is as high as it gets. */
    public long left() {
        return item.level() == ForumLevel.EXECUTIVE ? 0 : Ladder.left(item.late());
    }
}
