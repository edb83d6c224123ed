package entente.commercial.price;

import entente.kernel.Amount;
import entente.kernel.DateRange;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.Cadence;
import entente.performance.Measure;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Charges by volume: the readings of the measure each names, month by month, put to its bands. */
final class VolumePrices {
    private record Place(Ref<Measure> measure, DateRange during) {}

    private final Map<Place, List<Recorded<Reading>>> readings = new HashMap<>();
    private final List<Ref<Measure>> monthly;

    VolumePrices(Book book) {
        this.monthly = book.inForce(Measure.class).stream()
                .filter(measure ->
                        measure.chain() == Chain.SHARED && measure.fact().period() == Cadence.MONTH)
                .map(Recorded::ref)
                .toList();
        book.current(Reading.class).stream()
                .filter(reading -> reading.chain() == Chain.SHARED)
                .forEach(reading -> readings.computeIfAbsent(
                                new Place(
                                        reading.fact().measure(), reading.fact().during()),
                                none -> new ArrayList<>())
                        .add(reading));
    }

    Stream<Priced> in(Book then, YearMonth month) {
        return then.inForce(VolumePrice.class).stream()
                .filter(price -> price.chain() == Chain.SHARED)
                .filter(price ->
                        PriceTime.holds(price.fact().startsOn(), price.fact().endsOn(), month))
                .map(price ->
                        new Priced(price, price.fact().title(), price.fact().project(), charge(price, month), false));
    }

    private Figure charge(Recorded<VolumePrice> price, YearMonth month) {
        if (!monthly.contains(price.fact().measure())) {
            return Figure.unknown(
                    Text.of("commercial.priced.nomeasure", price.fact().title()));
        }
        // of exactly the month: neither of a week in it nor of the quarter it begins
        DateRange whole = new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
        List<Recorded<Reading>> read =
                readings.getOrDefault(new Place(price.fact().measure(), whole), List.of());
        return read.size() > 1
                ? several(price, month, read)
                : charge(price, month, read.stream().findFirst());
    }

    /** Nobody but the two sides can say which of them counts. */
    private static Figure several(Recorded<VolumePrice> price, YearMonth month, List<Recorded<Reading>> read) {
        Text why = Text.of(
                "commercial.priced.tworeadings",
                price.fact().title(),
                month.toString(),
                shown(read.getFirst()),
                read.getFirst().fact().readOn(),
                shown(read.getLast()),
                read.getLast().fact().readOn());
        return Figure.unknown(
                why,
                List.of(Explanation.of(
                                "commercial.priced.volume",
                                month.toString(),
                                price.fact().units())
                        .from(read.stream().map(Recorded::source).toList())));
    }

    private static Object shown(Recorded<Reading> read) {
        BigDecimal value = read.fact().value();
        return value == null ? read.fact().status() : value;
    }

    private static Figure charge(Recorded<VolumePrice> price, YearMonth month, Optional<Recorded<Reading>> reading) {
        Optional<BigDecimal> volume =
                reading.flatMap(read -> Optional.ofNullable(read.fact().value()));
        if (reading.isEmpty() || volume.isEmpty()) {
            return Figure.unknown(
                    Text.of("commercial.priced.novolume", price.fact().title(), month.toString()));
        }
        VolumeCharge charge = VolumeCharge.of(price.fact(), volume.get());
        Explanation read = Explanation.of(
                        "commercial.priced.volume",
                        month.toString(),
                        price.fact().units())
                .is(new Amount(volume.get(), Unit.COUNT))
                .from(reading.get().source());
        if (!charge.isPriced()) {
            Text outside =
                    Text.of("commercial.priced.outside", price.fact().title(), charge.outside(), month.toString());
            return Figure.unknown(outside, List.of(read));
        }
        List<Explanation> parts = Stream.of(
                        Stream.of(read, base(price)), charge.parts().stream().map(VolumePrices::part))
                .flatMap(all -> all)
                .toList();
        return Figure.known(
                Amount.of(charge.amount()),
                Explanation.of("commercial.priced.byvolume", price.fact().title(), month.toString())
                        .because(parts));
    }

    private static Explanation base(Recorded<VolumePrice> price) {
        return Explanation.of("commercial.priced.base", price.fact().units())
                .is(Amount.of(price.fact().base()))
                .from(price.source());
    }

    private static Explanation part(VolumeCharge.Part part) {
        return Explanation.of(
                        "commercial.priced.part",
                        part.band().side(),
                        part.units(),
                        Amount.of(part.band().each()))
                .is(new Amount(part.amount(), Unit.money(part.band().each().currency())));
    }
}
