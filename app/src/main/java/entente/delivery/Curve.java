package entente.delivery;

import entente.delivery.PlannedValue.Point;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan made whole: nothing at the start, the whole budget at the planned duration, straight lines between the points. */
final class Curve {
    private static final Point START = new Point(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Sums of exported doubles differ by less than this share of the budget. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    private final List<Point> plan;
    private final BigDecimal budget;
    private final BigDecimal duration;
    private final BigDecimal rounding;
    /** With both ends; what the plan says of a time after its end is left out. */
    private final List<Point> points = new ArrayList<>();

    Curve(List<Point> plan, BigDecimal budget, BigDecimal duration) {
        this.plan = plan;
        this.budget = budget;
        this.duration = duration;
        this.rounding = budget.multiply(ROUNDING);
        points.add(START);
        for (Point point : plan) {
            if (point.elapsed().signum() > 0 && point.elapsed().compareTo(duration) < 0) {
                points.add(point);
            }
        }
        points.add(end());
    }

    /**
     * Why no time can be read from this plan, if none can. The points of a plan are facts of their own, recorded one by one, so that
     * a contradiction among them shows only here.
     */
    Optional<Text> flaw() {
        if (budget.signum() <= 0) {
            return Optional.of(Text.of("delivery.ev.unknown.nobudget"));
        }
        if (duration.signum() <= 0) {
            return Optional.of(Text.of("delivery.ev.unknown.noduration"));
        }
        if (plan.isEmpty()) {
            return Optional.of(Text.of("delivery.ev.unknown.noplan"));
        }
        return Stream.of(early(), falls(), late()).flatMap(Optional::stream).findFirst();
    }

    /** The last point whose value is at most {@code earned}: of a flat stretch its end, even where rounding left the value a hair short. */
    Point before(BigDecimal earned) {
        BigDecimal reached = earned.add(rounding);
        if (reached.compareTo(budget) >= 0) {
            return end();
        }
        Point before = START;
        for (Point point : points) {
            if (point.value().compareTo(reached) <= 0) {
                before = point;
            }
        }
        return before;
    }

    /** How far, from 0 to 1, {@code earned} lies on the way from one point to the next. */
    BigDecimal beyond(Point before, BigDecimal earned) {
        return next(before)
                .map(after -> earned.subtract(before.value())
                        .max(BigDecimal.ZERO)
                        .divide(after.value().subtract(before.value()), Formula.PRECISION))
                .orElse(BigDecimal.ZERO);
    }

    /** The elapsed time by which the plan had {@code earned}. */
    BigDecimal timeOf(BigDecimal earned) {
        Point before = before(earned);
        return next(before)
                .map(after -> before.elapsed()
                        .add(after.elapsed().subtract(before.elapsed()).multiply(beyond(before, earned))))
                .orElse(duration);
    }

    private Optional<Point> next(Point point) {
        for (Point other : points) {
            if (other.elapsed().compareTo(point.elapsed()) > 0) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private Point end() {
        return new Point(duration, budget);
    }

    private Optional<Text> early() {
        return plan.stream()
                .filter(point -> point.elapsed().signum() <= 0 && point.value().signum() != 0)
                .findFirst()
                .map(point -> Text.of("delivery.ev.unknown.early", point.value()));
    }

    private Optional<Text> falls() {
        for (int i = 1; i < points.size(); i++) {
            BigDecimal earlier = points.get(i - 1).value();
            BigDecimal later = points.get(i).value();
            if (later.add(rounding).compareTo(earlier) < 0) {
                return Optional.of(Text.of("delivery.ev.unknown.falls", earlier, later));
            }
        }
        return Optional.empty();
    }

    private Optional<Text> late() {
        return plan.stream()
                .filter(point -> point.elapsed().compareTo(duration) >= 0)
                .filter(point -> point.value().add(rounding).compareTo(budget) < 0)
                .findFirst()
                .map(point -> Text.of("delivery.ev.unknown.late", point.value(), budget));
    }
}
