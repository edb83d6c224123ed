package entente.mail;

import entente.kernel.Side;
import entente.signal.Standing;
import java.util.List;
import java.util.UUID;

/**
 * What the week's letter says of one arrangement, from what both sides know.
 *
 * @param waiting what waits for the reader's signature or answer
 * @param mine what the reader said to do and is due within the week or was before
 */
record Week(UUID arrangement, String name, Side side, Standing standing, List<Point> waiting, List<Point> mine) {
    Week {
        waiting = List.copyOf(waiting);
        mine = List.copyOf(mine);
    }

    int size() {
        return waiting.size() + mine.size();
    }
}
