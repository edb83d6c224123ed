package entente.cockpit.performance;

import entente.commercial.credit.ServiceCredit;
import entente.events.FailingEvents;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.Measure;
import entente.performance.clock.Lasting;
import entente.performance.level.EventSource;
import entente.performance.level.EventSource.Meaning;
import entente.performance.level.Exclusion;
import entente.performance.level.LevelDefinition;
import entente.performance.level.LevelDefinitions;
import entente.performance.level.MeasuredPeriod;
import entente.performance.level.Role;
import entente.performance.level.ServiceLevel;
import entente.performance.level.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One service level: its course, its figures, what failed, what is left out, and why something is not calculated yet.
 *
 * @param versions what was promised when, the oldest first
 * @param credits lines of the credit ledger by the month they are for
 * @param shown the period whose failing cases stand on the page
 * @param failing a page of them; empty where nothing failed
 */
public record LevelSheet(
        Side reader,
        LevelLine line,
        Optional<LevelTrend> trend,
        List<Version> versions,
        List<ExclusionView> exclusions,
        Optional<EventSource> source,
        Map<String, UUID> credits,
        Optional<MeasuredPeriod> shown,
        Optional<FailingEvents> failing) {
    private static final int MICROS = 6;

    /** One exclusion with what it does to each period it touches. */
    public record ExclusionView(Recorded<Exclusion> exclusion, List<Effect> effects) {}

    /** With it counted, and with it left out. */
    public record Effect(String period, MeasuredPeriod.Effect of) {}

    public LevelSheet {
        versions = List.copyOf(versions);
        exclusions = List.copyOf(exclusions);
        credits = Map.copyOf(credits);
    }

    /** Whether everything it is measured by is known, so that it can be taken along as a file. */
    public boolean isMeasurable() {
        return !versions.isEmpty();
    }

    /**
     * Empty where there is no such service level.
     *
     * @param book the reader's own, on the day
     * @param period whose failing cases are asked for; those of the newest that has some where it is empty
     */
    public static Optional<LevelSheet> of(Side reader, Book book, LocalDate day, String code, String period) {
        return book.current(ServiceLevel.class).stream()
                .filter(level -> level.fact().code().equals(code))
                .findFirst()
                .map(level -> of(reader, book, day, level, period));
    }

    private static LevelSheet of(Side reader, Book book, LocalDate day, Recorded<ServiceLevel> level, String period) {
        LevelLine line = LevelsSheet.line(book, day, level);
        List<MeasuredPeriod> periods =
                line.periods().stream().map(Recorded::fact).toList();
        return new LevelSheet(
                reader,
                line,
                LevelTrend.of(periods),
                LevelDefinitions.of(book, level.fact().code(), day) instanceof LevelDefinition.Measurable known
                        ? known.definition().versions()
                        : List.of(),
                exclusions(book, level, periods),
                book.find(EventSource.class, level.fact().source()).map(Recorded::fact),
                credits(book, level.fact()),
                shown(periods, period),
                Optional.empty());
    }

    /** The same with a page of what failed. */
    public LevelSheet with(FailingEvents events) {
        return new LevelSheet(reader, line, trend, versions, exclusions, source, credits, shown, Optional.of(events));
    }

    private static Optional<MeasuredPeriod> shown(List<MeasuredPeriod> periods, String asked) {
        return periods.reversed().stream()
                .filter(period ->
                        asked.isEmpty() ? period.failed() > 0 : period.period().equals(asked))
                .findFirst();
    }

    private static List<ExclusionView> exclusions(
            Book book, Recorded<ServiceLevel> level, List<MeasuredPeriod> periods) {
        return book.current(Exclusion.class).stream()
                .filter(each -> each.fact().level().equals(level.ref()))
                .map(each -> new ExclusionView(
                        each,
                        periods.stream()
                                .flatMap(period -> period.exclusions().stream()
                                        .filter(effect ->
                                                effect.code().equals(each.fact().code()))
                                        .map(effect -> new Effect(period.period(), effect)))
                                .toList()))
                .toList();
    }

    private static Map<String, UUID> credits(Book book, ServiceLevel level) {
        String measure = book.find(Measure.class, level.measure())
                .map(known -> known.fact().code())
                .orElse("");
        return book.current(ServiceCredit.class).stream()
                .filter(credit -> credit.fact().level().equals(measure))
                .collect(Collectors.toMap(credit -> credit.fact().month(), Recorded::id, (one, _) -> one));
    }

    /** What waited in the newest period, the client's own part where words of the log say that it waits for the client. */
    public Optional<Text> waited() {
        return line.newest()
                .filter(newest -> newest.waited() > 0)
                .map(newest -> Text.of(
                        reader == Side.CLIENT ? "performance.levels.waited.own" : "performance.levels.waited",
                        newest.period(),
                        newest.waited(),
                        newest.cases(),
                        lasting(newest.waiting()),
                        String.join(", ", pauses())));
    }

    private List<String> pauses() {
        return source.stream()
                .flatMap(of -> of.meanings().stream())
                .filter(meaning -> meaning.role() == Role.PAUSE)
                .map(Meaning::word)
                .toList();
    }

    /** A length of business time given in microseconds. */
    public static Text micros(long micros) {
        return Lasting.say(micros);
    }

    /** As it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A length of business time given in seconds. */
    public static Text lasting(BigDecimal seconds) {
        return Lasting.say(
                seconds.setScale(0, RoundingMode.HALF_UP).movePointRight(MICROS).longValueExact());
    }
}
