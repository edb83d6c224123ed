package entente.commercial.credit;

import entente.commercial.credit.Covered.RegimeSort;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.Cadence;
import entente.performance.Measure;
import entente.performance.Ramp;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The readings that tell service levels, by the code of the measure and the month; only of measures both sides signed. */
final class LevelReadings {
    private record Place(String level, YearMonth month) {}

    private final Map<String, Recorded<Measure>> measures = new HashMap<>();
    private final Map<Place, Recorded<Reading>> readings = new HashMap<>();
    private final Map<String, YearMonth> stableFrom = new HashMap<>();

    LevelReadings(Book book) {
        Map<Ref<Measure>, String> codes = new HashMap<>();
        book.inForce(Measure.class).stream()
                .filter(measure ->
                        measure.chain() == Chain.SHARED && measure.fact().period() == Cadence.MONTH)
                .forEach(measure -> {
                    measures.put(measure.fact().code(), measure);
                    codes.put(measure.ref(), measure.fact().code());
                });
        book.inForce(Ramp.class).stream()
                .filter(ramp -> ramp.chain() == Chain.SHARED)
                .forEach(ramp -> {
                    String level = codes.get(ramp.fact().measure());
                    if (level != null) {
                        stableFrom.merge(level, firstWhole(ramp.fact().consequencesFrom()), LevelReadings::later);
                    }
                });
        book.current(Reading.class).stream()
                .filter(reading -> reading.chain() == Chain.SHARED)
                .forEach(reading -> {
                    String level = codes.get(reading.fact().measure());
                    if (level != null) {
                        readings.put(
                                new Place(
                                        level,
                                        YearMonth.from(reading.fact().during().from())),
                                reading);
                    }
                });
    }

    /** The first whole month after the ramp both signed; nothing on the way costs money, whatever the terms of credits say. */
    Optional<YearMonth> stableFrom(String level) {
        return Optional.ofNullable(stableFrom.get(level));
    }

    private static YearMonth firstWhole(LocalDate day) {
        return day.getDayOfMonth() == 1
                ? YearMonth.from(day)
                : YearMonth.from(day).plusMonths(1);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    boolean knows(String level) {
        return measures.containsKey(level);
    }

    Optional<Recorded<Reading>> of(String level, YearMonth month) {
        return Optional.ofNullable(readings.get(new Place(level, month)));
    }

    Optional<YearMonth> first() {
        return readings.keySet().stream().map(Place::month).min(Comparator.naturalOrder());
    }

    /** What a reading shows; a percentage of good ones is kept as the two numbers it was made of. */
    static Measured measured(Reading reading, LevelTerms terms, Covered covered) {
        return switch (reading.status()) {
            case NO_DATA, NOT_APPLICABLE, INSUFFICIENT_VOLUME -> new Measured.Nothing();
            case VALUE -> {
                BigDecimal value = Objects.requireNonNull(reading.value());
                BigDecimal part = reading.numerator();
                BigDecimal all = reading.denominator();
                if (part != null && all != null && terms.higherIsBetter() && isShare(part, all, value)) {
                    yield new Measured.Share(part, all);
                }
                yield covered.regime() == RegimeSort.FIXED && all == null
                        ? new Measured.Count(value)
                        : new Measured.Value(value, all == null ? BigDecimal.ONE : all);
            }
        };
    }

    /** Whether the two numbers make the value in per cent, as far as the value was rounded. */
    private static boolean isShare(BigDecimal part, BigDecimal all, BigDecimal value) {
        return all.signum() > 0
                && part.signum() >= 0
                && part.compareTo(all) <= 0
                && new Measured.Share(part, all)
                        .value()
                        .filter(made -> made.subtract(value).abs().compareTo(BigDecimal.ONE) < 0)
                        .isPresent();
    }
}
