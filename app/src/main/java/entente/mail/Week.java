package entente.mail;

import entente.kernel.Side;
import entente.signal.Standing;
import java.util.List;
import java.util.UUID;

/**
 * What the week's letter says of one arrangement, from what both sides know.
 *
 * @param waiting what waits for the reader's signature or answer, its own word on its success among it
 * @param decisions what is the side's to decide and is not decided
 * @param mine what the reader said to do and is due within the week or was before
 * @param sessions that the reader is asked to within the week
 */
record Week(
        UUID arrangement,
        String name,
        Side side,
        Standing standing,
        List<Point> waiting,
        List<Point> decisions,
        List<Point> mine,
        List<Point> sessions) {
    Week {
        waiting = List.copyOf(waiting);
        decisions = List.copyOf(decisions);
        mine = List.copyOf(mine);
        sessions = List.copyOf(sessions);
    }

    /** How many things wait for the reader; that somebody meets is no debt. */
    int size() {
        return waiting.size() + decisions.size() + mine.size();
    }

    /** Whether nothing waits and nobody meets. */
    boolean isEmpty() {
        return size() == 0 && sessions.isEmpty();
    }
}
