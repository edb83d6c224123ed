package entente.cockpit.performance;

import entente.kernel.Band;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.page.Sparkline;
import entente.performance.level.MeasuredPeriod;
import entente.performance.level.ServiceLevel;
import entente.performance.level.Standing;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One service level with what was measured of it.
 *
 * @param periods the oldest first; of a period that was measured for both and for one side, that for both
 * @param gaps why something is not calculated yet
 */
public record LevelLine(Recorded<ServiceLevel> level, List<Recorded<MeasuredPeriod>> periods, List<LevelGap> gaps) {
    public LevelLine {
        periods = List.copyOf(periods);
        gaps = List.copyOf(gaps);
    }

    static List<Recorded<MeasuredPeriod>> periods(Book book, Recorded<ServiceLevel> level) {
        TreeMap<String, Recorded<MeasuredPeriod>> periods = new TreeMap<>();
        book.current(MeasuredPeriod.class).stream()
                .filter(each -> each.fact().level().equals(level.ref()))
                .sorted(Comparator.comparing((Recorded<MeasuredPeriod> each) -> each.chain() == Chain.SHARED))
                .forEach(each ->
                        periods.put(each.fact().during().from() + each.fact().period(), each));
        return List.copyOf(periods.values());
    }

    public String code() {
        return level.fact().code();
    }

    /** Its page, below that of all. */
    public String place() {
        return URLEncoder.encode(code(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    public LevelValue values() {
        return new LevelValue(level.fact().reckoning());
    }

    public Optional<MeasuredPeriod> newest() {
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(periods.getLast().fact());
    }

    public long missed() {
        return periods.stream()
                .map(each -> each.fact().standing())
                .filter(standing -> standing == Standing.MISSED || standing == Standing.BELOW_MINIMUM)
                .count();
    }

    /** As the newest period stands. */
    public Band band() {
        return newest().map(MeasuredPeriod::standing)
                .map(standing -> switch (standing) {
                    case MET -> Band.WELL;
                    case MISSED -> Band.WATCH;
                    case BELOW_MINIMUM -> Band.ACT;
                    case NO_LEVEL, INSUFFICIENT_VOLUME, POOLED_WITH_NEXT, NO_DATA -> Band.UNKNOWN;
                })
                .orElse(Band.UNKNOWN);
    }

    public Sparkline line() {
        List<BigDecimal> values = periods.stream()
                .map(each -> each.fact().value())
                .filter(Objects::nonNull)
                .toList();
        return new Sparkline(
                Text.of("performance.page.line", level.fact().name(), values.size()),
                values,
                newest().map(MeasuredPeriod::expected).orElse(null));
    }
}
