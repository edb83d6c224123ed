package entente.performance;

import static entente.arrangement.ArrangementSamples.START;

import entente.arrangement.Service;
import entente.kernel.DateRange;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure.Direction;
import entente.performance.Measure.Nature;
import entente.performance.Reading.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Measures from 90 at the floor to 95 at the target, read each month of 2026. */
public final class PerformanceSamples {
    private PerformanceSamples() {}

    /** A measure of the provider's work; what a test is about is changed in it. */
    public static Measure measure(String code) {
        return new Sample(code).measure();
    }

    public static Measure measure(String code, UnaryOperator<Sample> change) {
        return change.apply(new Sample(code)).measure();
    }

    public static Service service(String code) {
        return new Service(code, "Service " + code, null, null, null, null, null, null);
    }

    /** A measure both signed. */
    public static Ref<Measure> agreed(Told told, Measure measure) {
        return told.fact(Side.CLIENT, measure, START, Side.CLIENT, Side.PROVIDER);
    }

    public static Reading reading(Ref<Measure> measure, String month, String value) {
        YearMonth of = YearMonth.parse(month);
        return new Reading(measure, month, days(of), Status.VALUE, number(value), null, null, read(of), null, null);
    }

    public static Reading without(Ref<Measure> measure, String month, Status status) {
        YearMonth of = YearMonth.parse(month);
        return new Reading(measure, month, days(of), status, null, null, null, read(of), null, null);
    }

    /** Readings of the months that end with June 2026. */
    public static void read(Told told, Ref<Measure> measure, String... values) {
        YearMonth month = YearMonth.of(2026, 6).minusMonths(values.length - 1L);
        for (String value : values) {
            Reading reading = value.equals("-")
                    ? without(measure, month.toString(), Status.NO_DATA)
                    : reading(measure, month.toString(), value);
            told.fact(Side.PROVIDER, reading, reading.readOn());
            month = month.plusMonths(1);
        }
    }

    public static Perception felt(Ref<Measure> measure, String month, Side side, String score) {
        return felt(measure, month, side, score, null);
    }

    public static Perception felt(
            Ref<Measure> measure, String month, Side side, String score, @Nullable Integer complaints) {
        YearMonth of = YearMonth.parse(month);
        return new Perception(measure, month, side, number(score), 20, complaints, read(of), null);
    }

    /** From 60 to 90 in nine months, with a dip of five percent. */
    public static Ramp ramp(Ref<Measure> measure) {
        return ramp(measure, "60", 9);
    }

    public static Ramp ramp(Ref<Measure> measure, @Nullable String baseline, int months) {
        return new Ramp(
                measure,
                baseline == null ? null : number(baseline),
                baseline == null ? null : "Our own tickets of 2025",
                number("90"),
                START,
                months,
                Percent.of(5),
                Ramp.Growth.LINEAR,
                null);
    }

    private static DateRange days(YearMonth month) {
        return new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static LocalDate read(YearMonth month) {
        return month.atEndOfMonth();
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    /** A measure in the making; a test changes the parts it is about. */
    public static final class Sample {
        private final String code;
        private @Nullable Ref<Service> service;
        private Direction direction = Direction.HIGHER;
        private String floor = "90";
        private String target = "95";
        private Side owningSide = Side.PROVIDER;
        private Nature nature = Nature.OUTCOME;
        private @Nullable Integer level;
        private @Nullable String need;
        private @Nullable String perspective;
        private boolean critical;
        private String weight = "1";

        Sample(String code) {
            this.code = code;
        }

        public Sample of(Ref<Service> its) {
            service = its;
            return this;
        }

        public Sample lower(String from, String to) {
            direction = Direction.LOWER;
            return between(from, to);
        }

        public Sample between(String from, String to) {
            floor = from;
            target = to;
            return this;
        }

        public Sample ownedBy(Side side) {
            owningSide = side;
            return this;
        }

        public Sample feeling() {
            nature = Nature.PERCEPTION;
            return this;
        }

        public Sample at(int its) {
            level = its;
            return this;
        }

        public Sample need(String its, String where) {
            need = its;
            perspective = where;
            return this;
        }

        public Sample must() {
            critical = true;
            return this;
        }

        public Sample weighing(String its) {
            weight = its;
            return this;
        }

        Measure measure() {
            return new Measure(
                    code,
                    "Measure " + code,
                    service,
                    "What it tells",
                    "a / b",
                    "The tickets of both",
                    "%",
                    Cadence.MONTH,
                    direction,
                    number(floor),
                    number(target),
                    owningSide,
                    "Head of operations",
                    nature,
                    level,
                    need,
                    perspective,
                    critical,
                    number(weight));
        }
    }
}
