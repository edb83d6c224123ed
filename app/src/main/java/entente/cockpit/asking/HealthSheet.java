package entente.cockpit.asking;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.RootCause;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.result.Results;
import entente.assessment.result.RoundResult;
import entente.assessment.result.SideWeights;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people of both sides said when they were last asked one thing, beside each other.
 *
 * @param results the newest result of everything that was asked
 * @param shown the one that is looked at; empty where nothing was asked yet
 * @param said what it says; of a set that was asked in parts, of all parts of its round together
 * @param round which parts those are; empty where it was asked otherwise
 * @param before the last that asked in the same words
 * @param causes what either side wrote of its own part in it, as far as the reader may know
 * @param facts that stand beside what was said
 * @param weights of each side that said what relationship it has in mind, where that weighs anything otherwise
 */
public record HealthSheet(
        Side reader,
        List<Recorded<ResultSnapshot>> results,
        Optional<Recorded<ResultSnapshot>> shown,
        Optional<ResultSnapshot> said,
        Optional<RoundResult> round,
        Optional<ResultSnapshot> before,
        List<HealthLine> lines,
        List<Recorded<RootCause>> causes,
        List<SideWeights> weights,
        FactsBeside facts,
        @Nullable AsOf asOf) {
    private static final BigDecimal WELL = BigDecimal.valueOf(75);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 3;
    private static final BigDecimal LOW = BigDecimal.valueOf(60);

    /**
     * What the reader may look at on a day.
     *
     * @param own what may be asked here, instruments of the arrangement's own among it: some are about people
     */
    public static HealthSheet of(
            Side reader, Book book, List<Instrument> own, String instrument, LocalDate day, @Nullable AsOf asOf) {
        Results all = Results.of(book, day, own);
        Optional<Recorded<ResultSnapshot>> shown = all.newest(instrument)
                .or(() -> all.newest("health-check"))
                .or(() -> all.newest().stream().findFirst());
        Optional<RoundResult> round =
                shown.flatMap(one -> set(own, one.fact()).flatMap(set -> RoundResult.of(all, one, set)));
        Optional<ResultSnapshot> said = round.map(RoundResult::together).or(() -> shown.map(Recorded::fact));
        Optional<ResultSnapshot> before = round.isPresent()
                ? round.flatMap(RoundResult::before)
                : shown.flatMap(all::before).map(Recorded::fact);
        return new HealthSheet(
                reader,
                all.newest(),
                shown,
                said,
                round,
                before,
                said.map(one -> lines(one, before)).orElse(List.of()),
                said.map(one -> causes(book, one.campaign())).orElse(List.of()),
                said.map(one -> weights(book, one)).orElse(List.of()),
                said.map(one -> FactsBeside.of(reader, book, one, day)).orElse(FactsBeside.NONE),
                asOf);
    }

    private static Optional<Instrument> set(List<Instrument> own, ResultSnapshot said) {
        return ShippedInstruments.find(said.instrument(), said.version())
                .or(() -> own.stream()
                        .filter(one -> one.code().equals(said.instrument()) && one.version() == said.version())
                        .findFirst());
    }

    private static List<SideWeights> weights(Book book, ResultSnapshot said) {
        return ShippedInstruments.find(said.instrument(), said.version()).stream()
                .flatMap(asked ->
                        Arrays.stream(Side.values()).flatMap(side -> SideWeights.of(book, side, asked, said).stream()))
                .toList();
    }

    private static List<HealthLine> lines(ResultSnapshot said, Optional<ResultSnapshot> before) {
        List<HealthLine> lines = new ArrayList<>();
        for (DimensionResult one : said.dimensions()) {
            Optional<DimensionResult> earlier = before.flatMap(b -> Results.dimension(b, one.code()));
            Optional<Found> client = Found.of(
                    one.client(),
                    one.clientMargin(),
                    earlier.flatMap(e -> Found.of(e.client(), e.clientMargin(), Optional.empty())));
            Optional<Found> provider = Found.of(
                    one.provider(),
                    one.providerMargin(),
                    earlier.flatMap(e -> Found.of(e.provider(), e.providerMargin(), Optional.empty())));
            HealthLine line =
                    new HealthLine(lines.size() + 1, one.code(), one.name(), client, provider, Band.UNKNOWN, one);
            lines.add(line.in(line.lowest().map(HealthSheet::band).orElse(Band.UNKNOWN)));
        }
        return lines;
    }

    private static Band band(BigDecimal lowest) {
        return lowest.compareTo(LOW) < 0 ? Band.ACT : lowest.compareTo(WELL) < 0 ? Band.WATCH : Band.WELL;
    }

    private static List<Recorded<RootCause>> causes(Book book, String campaign) {
        return book.current(RootCause.class).stream()
                .filter(cause -> cause.fact().campaign().equals(campaign))
                .toList();
    }

    /** What the set of statements is called, where it comes with the house; else its code. */
    public String title(Recorded<ResultSnapshot> of) {
        return ShippedInstruments.find(of.fact().instrument())
                .map(Instrument::title)
                .orElse(of.fact().instrument());
    }

    public Optional<Radar> radar() {
        return Radar.of(lines);
    }

    /** The dimension both sides together find worst, or the one side that can be shown. */
    public Optional<HealthLine> headline() {
        return lines.stream()
                .filter(line -> line.lowest().isPresent())
                .min(Comparator.comparing(line -> line.both().or(line::lowest).orElse(BigDecimal.ZERO)));
    }

    /** A side's overall score, in whole points. */
    public BigDecimal whole(Side side) {
        return said.map(one -> side == Side.CLIENT ? one.clientIndex() : one.providerIndex())
                .map(index -> index.setScale(0, RoundingMode.HALF_EVEN))
                .orElse(BigDecimal.ZERO);
    }

    /** What a side wrote of its own part in one dimension. */
    public List<Recorded<RootCause>> causes(HealthLine line, Side side) {
        return causes.stream()
                .filter(cause ->
                        cause.fact().side() == side && cause.fact().dimension().equals(line.code()))
                .toList();
    }

    /** Where a root cause is asked for: what is below 60 for either side, three of it, first what lacks most by the reader's own weights. */
    public List<HealthLine> low() {
        return lines.stream()
                .filter(line -> line.band() == Band.ACT)
                .sorted(Comparator.comparing(this::lacks).reversed())
                .limit(MOST)
                .toList();
    }

    private BigDecimal lacks(HealthLine line) {
        BigDecimal weight = weights.stream()
                .filter(one -> one.side() == reader)
                .findFirst()
                .map(one -> one.weight(line.name()))
                .orElse(BigDecimal.ONE);
        return HUNDRED.subtract(line.lowest().orElse(BigDecimal.ZERO)).multiply(weight);
    }

    public boolean guessed() {
        return lines.stream()
                .anyMatch(line -> line.blindSpot(Side.CLIENT).isPresent()
                        || line.blindSpot(Side.PROVIDER).isPresent());
    }
}
