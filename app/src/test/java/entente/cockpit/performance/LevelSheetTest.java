package entente.cockpit.performance;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.DateRange;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Digest;
import entente.ledger.Document;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.level.EventLog;
import entente.performance.level.EventSource;
import entente.performance.level.LevelSamples;
import entente.performance.level.MeasuredPeriod;
import entente.performance.level.ServiceLevel;
import entente.performance.level.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One service level on its page: its course against what was expected, and why something is not calculated yet. */
class LevelSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final String DIGEST = "ab".repeat(32);

    private final Told told = LevelSamples.told();

    @Test
    void anUnsignedLevelAsksForASignatureAndForAFile() {
        LevelSamples.level(told, Side.CLIENT);

        assertThat(gaps()).contains("service level SL-1 is proposed and not signed by both | Sign it | /tray");
        assertThat(gaps()).anySatisfy(gap -> assertThat(gap).startsWith("No file of events is on record"));
    }

    @Test
    void aLevelWhoseHoursAreGoneSaysSo() {
        Ref<ServiceLevel> level = LevelSamples.level(told, Side.CLIENT, Side.PROVIDER);
        ServiceLevel said = told.book()
                .on(DAY)
                .find(ServiceLevel.class, level)
                .orElseThrow()
                .fact();
        told.say(Side.CLIENT, new Statement.Withdraw(said.hours().id(), 1, DAY, "closed", null));
        told.sign(Side.CLIENT, said.hours().id());
        told.sign(Side.PROVIDER, said.hours().id());

        assertThat(gaps()).anySatisfy(gap -> assertThat(gap).contains("hours", "Complete it", "/amend"));
    }

    @Test
    void aMonthNoFileTellsAllOfIsNamedAndOneThatWaitsToBeMeasured() {
        Ref<EventSource> source = source(LevelSamples.level(told, Side.CLIENT, Side.PROVIDER));
        log(source, "2026-01-01", "2026-03-15");
        assertThat(gaps()).anySatisfy(gap -> assertThat(gap).startsWith("No file tells all of 2026-03 | Bring a file"));

        log(source, "2026-01-01", "2026-04-01");
        assertThat(gaps()).containsExactly("2026-03 is on record and was not measured | Measure it | /service-levels");
    }

    @Test
    void tooFewCasesSayHowManyARatingNeeds() {
        Ref<ServiceLevel> level = LevelSamples.level(told, Side.CLIENT, Side.PROVIDER);
        Ref<EventLog> log = log(source(level), "2026-01-01", "2026-04-01");
        measured(level, log, "2026-03", Standing.INSUFFICIENT_VOLUME, null);

        assertThat(gaps())
                .containsExactly("2026-03 has 4 cases, fewer than the 1 a rating needs | See its terms | " + "/facts/"
                        + level.id());
    }

    @Test
    void theCourseIsDrawnAgainstWhatEachPeriodExpected() {
        Ref<ServiceLevel> level = LevelSamples.level(told, Side.CLIENT, Side.PROVIDER);
        Ref<EventLog> log = log(source(level), "2026-01-01", "2026-04-01");
        measured(level, log, "2026-01", Standing.MET, "99");
        measured(level, log, "2026-02", Standing.NO_DATA, null);
        measured(level, log, "2026-03", Standing.MISSED, "91");

        LevelSheet sheet = sheet();
        LevelTrend trend = sheet.trend().orElseThrow();
        assertThat(trend.points()).hasSize(2);
        assertThat(trend.points().getFirst().y())
                .as("the better value stands higher")
                .isLessThan(trend.points().getLast().y());
        assertThat(trend.points().getLast().isMissed()).isTrue();
        assertThat(trend.expected())
                .as("a period without a value has an expectation")
                .hasSize(3);
        assertThat(trend.expected().getFirst().y())
                .isBetween(
                        trend.points().getFirst().y(), trend.points().getLast().y());
        assertThat(trend.minimum()).isEmpty();
        assertThat(sheet.line().missed()).isEqualTo(1);
        assertThat(say(sheet.line().values().of(sheet.line().newest().orElseThrow())))
                .isEqualTo("91 % (3 of 4)");
    }

    @Test
    void thereIsNoPageOfALevelNobodyWroteDown() {
        assertThat(LevelSheet.of(Side.CLIENT, told.book().on(DAY), DAY, "SL-9", ""))
                .isEmpty();
        assertThat(LevelsSheet.of(Side.CLIENT, told.book().on(DAY), DAY).lines())
                .isEmpty();
    }

    private LevelSheet sheet() {
        return LevelSheet.of(Side.CLIENT, told.book().on(DAY), DAY, "SL-1", "").orElseThrow();
    }

    private List<String> gaps() {
        return sheet().line().gaps().stream()
                .map(gap -> say(gap.says()) + " | " + say(gap.next()) + " | " + gap.place())
                .toList();
    }

    private static String say(Text text) {
        return Words.ENGLISH.say(text);
    }

    private Ref<EventSource> source(Ref<ServiceLevel> level) {
        return told.book()
                .on(DAY)
                .find(ServiceLevel.class, level)
                .orElseThrow()
                .fact()
                .source();
    }

    private Ref<EventLog> log(Ref<EventSource> source, String from, String to) {
        EventLog log = new EventLog(
                "tickets-" + to + ".csv",
                source,
                new DateRange(LocalDate.parse(from), LocalDate.parse(to)),
                Document.file("tickets.csv", new Digest(DIGEST)),
                10,
                4,
                0,
                null);
        return told.fact(Side.PROVIDER, log, DAY);
    }

    private void measured(
            Ref<ServiceLevel> level, Ref<EventLog> log, String month, Standing standing, @Nullable String value) {
        YearMonth of = YearMonth.parse(month);
        BigDecimal read = value == null ? null : new BigDecimal(value);
        MeasuredPeriod period = new MeasuredPeriod(
                level,
                month,
                new DateRange(of.atDay(1), of.plusMonths(1).atDay(1)),
                standing,
                4,
                read,
                read == null ? null : new BigDecimal("3"),
                read == null ? null : new BigDecimal("4"),
                new BigDecimal("95"),
                null,
                log,
                DIGEST,
                DIGEST,
                1,
                null,
                0,
                BigDecimal.ZERO,
                DAY,
                List.of(),
                List.of());
        told.fact(Side.PROVIDER, period, DAY);
    }
}
