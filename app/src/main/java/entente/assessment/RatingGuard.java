package entente.assessment;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Others;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Nothing that rates a named person is asked before every side that is asked has switched such ratings on. */
public final class RatingGuard {
    private RatingGuard() {}

    /** Whether a side lets its people be rated; no where it never said so. */
    public static boolean isOn(Book book, Side side) {
        return switchOf(book, side).filter(said -> said.fact().on()).isPresent();
    }

    /** Refuses, and names the sides that have not. */
    public static void demand(Book book, Collection<Side> sides) {
        refuse(sides.stream().filter(side -> !isOn(book, side)).toList(), "instruments");
    }

    /** Refuses a fact about a person of sides that have not switched ratings on, whatever way it comes in. */
    static void demand(Others others, Collection<Side> sides, String component) {
        refuse(
                sides.stream()
                        .filter(side ->
                                others.of(RatingSwitch.class).noneMatch(said -> said.side() == side && said.on()))
                        .toList(),
                component);
    }

    /** Ratings that may still be looked at: of sides that have them switched on, and no older than each side keeps them. */
    public static <T extends RatesPerson> List<Recorded<T>> readable(Book book, Class<T> type, LocalDate asOf) {
        return book.current(type).stream()
                .filter(rated -> rated.fact().concerned().stream()
                        .allMatch(side -> keeps(book, side, rated.fact().ratedOn(), asOf)))
                .toList();
    }

    /** Whether a side lets what was said of a person on that day still be looked at. */
    public static boolean keeps(Book book, Side side, LocalDate ratedOn, LocalDate asOf) {
        return switchOf(book, side)
                .filter(said -> said.fact().on())
                .filter(said ->
                        !ratedOn.plusMonths(said.fact().retentionMonths()).isBefore(asOf))
                .isPresent();
    }

    private static Optional<Recorded<RatingSwitch>> switchOf(Book book, Side side) {
        return book.current(RatingSwitch.class).stream()
                .filter(said -> said.fact().side() == side)
                .max(Comparator.comparing(Recorded::recordedAt));
    }

    private static void refuse(List<Side> off, String component) {
        if (off.size() == 1) {
            Refused.unless(false, component, "assessment.refused.off", off.getFirst());
        }
        Refused.unless(off.isEmpty(), component, "assessment.refused.off.both");
    }
}
