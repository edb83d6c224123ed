package entente.team.duty;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.TouchPoint;
import entente.team.TouchPointSeen;
import entente.team.TouchPointStatus;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What both see of one place where they touch (001-19).
 *
 * @param status the newest of either side
 * @param seenBy the sides that see for themselves: a side's newest word on it, or else that it told how it stands
 * @param keeper the seat that keeps it working, where somebody sits in it
 * @param age days since anybody said how it stands, or since it was written down where nobody ever did
 */
public record TouchSight(
        Recorded<TouchPoint> point,
        Optional<Recorded<TouchPointStatus>> status,
        Set<Side> seenBy,
        Optional<Seat> keeper,
        long age) {
    public TouchSight {
        seenBy = Set.copyOf(seenBy);
    }

    public static List<TouchSight> all(Book book, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        var told = by(book, TouchPointStatus.class, TouchPointStatus::saidOn, TouchPointStatus::touchPoint, asOf);
        var seen = by(book, TouchPointSeen.class, TouchPointSeen::saidOn, TouchPointSeen::touchPoint, asOf);
        return book.current(TouchPoint.class).stream()
                .map(point -> {
                    var statuses = told.getOrDefault(point.ref(), List.of());
                    Optional<Recorded<TouchPointStatus>> newest =
                            statuses.stream().findFirst();
                    LocalDate since = newest.map(one -> one.fact().saidOn()).orElse(point.effectiveOn());
                    return new TouchSight(
                            point,
                            newest,
                            sees(statuses, seen.getOrDefault(point.ref(), List.of())),
                            Optional.ofNullable(point.fact().owner())
                                    .flatMap(seats::find)
                                    .filter(seat -> !seat.isVacant()),
                            Math.max(0, ChronoUnit.DAYS.between(since, asOf)));
                })
                .toList();
    }

    /** Told by the day, the newest first, by touch point. */
    private static <T extends Fact> Map<Ref<TouchPoint>, List<Recorded<T>>> by(
            Book book, Class<T> type, Function<T, LocalDate> on, Function<T, Ref<TouchPoint>> of, LocalDate asOf) {
        return book.current(type).stream()
                .filter(one -> !on.apply(one.fact()).isAfter(asOf))
                .sorted(Comparator.<Recorded<T>, LocalDate>comparing(one -> on.apply(one.fact()))
                        .reversed())
                .collect(Collectors.groupingBy(one -> of.apply(one.fact())));
    }

    private static Set<Side> sees(List<Recorded<TouchPointStatus>> statuses, List<Recorded<TouchPointSeen>> seen) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            boolean sees = seen.stream()
                    .filter(one -> one.fact().side() == side)
                    .findFirst()
                    .map(one -> one.fact().sees())
                    .orElseGet(
                            () -> statuses.stream().anyMatch(one -> one.fact().side() == side));
            if (sees) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** Whether somebody keeps it, somebody said less than so many days ago how it stands, and both see it. */
    public boolean isVisible(int days) {
        return keeper.isPresent() && status.isPresent() && age < days && seenBy.size() == Side.values().length;
    }

    public boolean isStale(int days) {
        return age > days;
    }

    /** Places that are visible, percent of all; Unknown where none is written down. */
    public static Figure share(List<TouchSight> all, int days) {
        if (all.isEmpty()) {
            return Figure.unknown(Text.of("team.v19.nothing"));
        }
        long visible = all.stream().filter(one -> one.isVisible(days)).count();
        return Figure.known(
                Amount.percent(BigDecimal.valueOf(100 * visible)
                        .divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64)),
                Explanation.of("team.v19.share", visible, all.size(), days)
                        .from(all.stream().map(one -> one.point().source()).toList()));
    }
}
