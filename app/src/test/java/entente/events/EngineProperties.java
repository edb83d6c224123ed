package entente.events;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.DateRange;
import entente.performance.clock.Span;
import entente.performance.level.Case;
import entente.performance.level.Definition;
import entente.performance.level.PeriodFigure;
import entente.performance.level.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On logs made at random the compiled SQL says the same as plain Java over the cases, to the last digit. */
class EngineProperties {
    private static final long MINUTE = 60_000_000L;
    private static final List<String> HOURS = List.of(
            "{zone: Europe/Berlin, week: {MON-FRI: '08:00-18:00'}, holidays: DE}",
            "{zone: America/New_York, week: {MON-THU: '09:00-12:00, 13:00-17:30', SAT: '10:00-14:00'}, open: {2026-03-08: '01:00-05:00'}}",
            "{zone: Asia/Kolkata, week: {MON-SUN: '00:00-12:00, 12:01-24:00'}}",
            "{zone: Australia/Lord_Howe, week: 24x7}");
    private static final List<String> TERMS = List.of(
            "reckoning: within-target\ntargets: {P1: 4h, P2: 12h, P3: {within: 30h, expected: 70}}\nexpected: 80\nminimum: 20\n",
            "reckoning: within-target\nwithin: 8h\nwithinInclusive: false\ncountedBy: start\nperiod: week\nexpected: 50\n",
            "reckoning: within-target\ntargets: {P1: 4h, P2: 12h, P3: 30h}\nretarget: stricter\nperiod: quarter\n",
            "reckoning: within-target\ntargets: {P1: 4h, P2: 12h, P3: 30h}\nretarget: last\nperiod: day\nminimumVolume: 2\ntooFew: pooled\nexpected: 60\n",
            "reckoning: mean\nexpected: 9h\nminimum: 20h\n",
            "reckoning: median\nperiod: week\nexpected: 6h\n",
            "reckoning: percentile\npercentile: 95\ntargets: {P1: 1h, P2: 1h, P3: 1h}\nexpected: 40h\n",
            "reckoning: percentile\npercentile: 62.5\nmanner: linear\nperiod: quarter\n",
            "reckoning: count\nexpected: 20\ncountedBy: start\n");

    @Property(tries = 60)
    void theCompiledQuestionSaysWhatPlainJavaSays(
            @ForAll("hours") String hours, @ForAll("terms") String terms, @ForAll long seed) throws IOException {
        Definition definition = DefinitionYaml.read(yaml(hours, terms));
        try (WorkFolder folder = WorkFolder.create()) {
            Path events = folder.path().resolve("events.csv");
            Files.writeString(events, log(new Random(seed)));
            Landed landed = Landing.land(events, definition, folder.path(), _ -> {});
            assertThat(landed.rejected()).isEmpty();
            List<Case> cases = cases(landed, folder.path());
            List<Stretch> periods = PlainReckoning.covering(definition, cases);
            DateRange range = new DateRange(
                    periods.getFirst().begin(),
                    definition.cycle().next(periods.getLast().begin()));
            List<PeriodFigure> figures = Measurement.of(definition, landed.file(), range, folder.path());
            assertThat(figures).isEqualTo(PlainReckoning.of(definition, cases, periods));
            assertThat(Measurement.of(definition, landed.file(), range, folder.path()))
                    .as("a second run says the same")
                    .isEqualTo(figures);
        }
    }

    @Property(tries = 12)
    void aPriorityWithoutTargetInAVersionIsNamedAndNeverMissed(@ForAll("hours") String hours, @ForAll long seed)
            throws IOException {
        String whole = "reckoning: within-target\ntargets: {P1: 4h, P2: 12h, P3: 30h}\n";
        Definition partly = DefinitionYaml.read(
                yaml(hours, whole) + "versions: [{effectiveOn: 2026-03-01, targets: {P1: 4h, P3: 30h}}]\n");
        try (WorkFolder folder = WorkFolder.create()) {
            Path events = folder.path().resolve("events.csv");
            Files.writeString(events, log(new Random(seed)));
            Path all = Files.createDirectory(folder.path().resolve("all"));
            List<Case> cases = cases(Landing.land(events, DefinitionYaml.read(yaml(hours, whole)), all, _ -> {}), all);
            List<Stretch> periods = PlainReckoning.covering(partly, cases);
            List<Case> held = new ArrayList<>(cases);
            List<String> lacking = cases.stream()
                    .filter(each -> PlainReckoning.isRefused(partly, each, periods) || isOpenWithout(partly, each))
                    .peek(held::remove)
                    .map(Case::id)
                    .toList();
            assertThat(lacking).isNotEmpty();
            Landed landed = Landing.land(events, partly, folder.path(), _ -> {});
            assertThat(landed.rejected()).extracting(Rejected::id).containsExactlyInAnyOrderElementsOf(lacking);
            DateRange range = new DateRange(
                    periods.getFirst().begin(),
                    partly.cycle().next(periods.getLast().begin()));
            assertThat(Measurement.of(partly, landed.file(), range, folder.path()))
                    .isEqualTo(PlainReckoning.of(partly, held, periods));
            assertThat(Measurement.of(partly, all.resolve("cases.parquet"), range, all))
                    .as("of cases landed for other terms those without a target are left out, not missed")
                    .isEqualTo(PlainReckoning.of(partly, held, periods));
        }
    }

    /** Whether it is open and began when its priority had no target any more. */
    private static boolean isOpenWithout(Definition partly, Case of) {
        return of.stopped() == null
                && of.first().equals("P2")
                && !Span.at(of.started()).atZone(partly.zone()).toLocalDate().isBefore(LocalDate.of(2026, 3, 1));
    }

    private static List<Case> cases(Landed landed, Path folder) {
        List<Case> cases = new ArrayList<>();
        try (Duck duck = Duck.inMemory(folder)) {
            LandedCases.open(duck, landed.file()).each("true", cases::add);
        }
        return cases;
    }

    private static String yaml(String hours, String terms) {
        return """
               code: X
               %shours: %s
               source:
                 id: id
                 at: at
                 word: event
                 until: until
                 pausedFor: reason
                 priority: priority
                 meanings: {start: open, pause: hold, resume: go, stop: done}
               exclusions:
                 - {from: '2026-03-03T10:00', to: '2026-03-03T11:30', because: move, askedBy: Ana, agreedBy: Ben}
               """.formatted(terms, hours);
    }

    /** Cases with up to eleven pauses that may overlap, touch, or lie outside; a few are open, some start again. */
    private static String log(Random random) {
        StringBuilder csv = new StringBuilder("id,at,event,until,reason,priority\n");
        long begin = Span.micros(Instant.parse("2026-02-20T00:00:00Z"));
        for (int i = 0; i < 120; i++) {
            long start = begin + random.nextInt(60 * 24 * 45) * MINUTE + random.nextInt(1_000_000);
            int length = 1 + random.nextInt(60 * 24 * 6);
            line(csv, i, start, "open", "", "", "P" + (1 + random.nextInt(3)));
            int pauses = random.nextInt(12);
            for (int p = 0; p < pauses; p++) {
                long from = start + random.nextInt(length) * MINUTE;
                long to = from + random.nextInt(60 * (p % 2 == 0 ? 2 : 30)) * MINUTE;
                line(csv, i, from, "hold", Span.at(to).toString(), "r" + p, "");
            }
            if (random.nextInt(4) == 0) {
                line(csv, i, start + MINUTE / 2, "hold", "", "", "");
            }
            if (random.nextInt(20) > 0) {
                long stop = start + length * MINUTE;
                line(csv, i, stop, "done", "", "", random.nextBoolean() ? "P" + (1 + random.nextInt(3)) : "");
                if (random.nextInt(10) == 0) {
                    line(csv, i, stop + 90 * MINUTE, "open", "", "", "");
                    line(csv, i, stop + 400 * MINUTE, "done", "", "", "");
                }
            }
        }
        return csv.toString();
    }

    private static void line(
            StringBuilder csv, int id, long at, String event, String until, String reason, String prio) {
        csv.append("C")
                .append(id)
                .append(',')
                .append(Span.at(at))
                .append(',')
                .append(event)
                .append(',');
        csv.append(until).append(',').append(reason).append(',').append(prio).append('\n');
    }

    @Provide
    Arbitrary<String> hours() {
        return Arbitraries.of(HOURS);
    }

    @Provide
    Arbitrary<String> terms() {
        return Arbitraries.of(TERMS);
    }
}
