package entente.assessment;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Nothing that rates a named person is asked before every side that is asked has switched such ratings on. */
public final class RatingGuard {
    private RatingGuard() {}

    /** Whether a side lets its people be rated; no where it never said so. */
    public static boolean isOn(Book book, Side side) {
        return book.current(RatingSwitch.class).stream()
                .filter(said -> said.fact().side() == side)
                .max(Comparator.comparing(Recorded::recordedAt))
                .filter(said -> said.fact().on())
                .isPresent();
    }

    /** Refuses, and names the sides that have not. */
    public static void demand(Book book, Collection<Side> sides) {
        List<Side> off = sides.stream().filter(side -> !isOn(book, side)).toList();
        if (off.size() == 1) {
            Refused.unless(false, "instruments", "assessment.refused.off", off.getFirst());
        }
        Refused.unless(off.isEmpty(), "instruments", "assessment.refused.off.both");
    }
}
