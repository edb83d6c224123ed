package entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of formulae 4.1 and 4.2, and what cannot be, put to the command as a person would. */
class MeasureCommandTest {
    private static final String BERLIN = "hours: {zone: Europe/Berlin, week: {MON-FRI: '09:00-17:00'}}\n";
    private static final String ALWAYS = "hours: {zone: UTC, week: 24x7}\n";
    private static final String EVENTS = """
            source:
              id: ticket
              at: at
              word: event
              priority: priority
              meanings: {start: opened, pause: on hold, resume: off hold, stop: resolved}
            """;
    private static final String WITHIN = "code: SL\nreckoning: within-target\nexpected: 95\nminimum: 90\n";

    @TempDir
    private Path folder = Path.of("");

    /** The case of github.com/frappe/erpnext/pull/49414, and the weekend in which the clocks change. */
    @Test
    void everyCaseIsWrittenWithItsBusinessSecondsAndWhenItWasDue() throws IOException {
        Path elapsed = folder.resolve("elapsed.csv");
        CommandLines.Said said = measure(
                WITHIN + "targets: {P1: 8h, P2: 4h}\n" + BERLIN + EVENTS,
                List.of(
                        "ticket,at,event,priority",
                        "A,2025-03-25T09:00,opened,P1",
                        "A,2025-03-25T17:00,on hold,",
                        "A,2025-03-26T09:00,off hold,",
                        "A,2025-03-26T09:00:00.5,resolved,",
                        "B,2025-03-28T16:00,opened,P2",
                        "B,2025-03-31T12:00,resolved,P2"),
                "--json",
                "--elapsed",
                elapsed.toString());
        assertThat(said.err()).isEmpty();
        assertThat(Files.readAllLines(elapsed))
                .containsExactly(
                        "id,business_seconds,due,met",
                        "A,28800.5,2025-03-25T16:00:00Z,false",
                        "B,14400,2025-03-31T10:00:00Z,true");
        JsonNode root = JsonMapper.shared().readTree(said.out());
        assertThat(said.code()).isZero();
        assertThat(root.at("/periods/0/period").asString()).isEqualTo("2025-03");
        assertThat(root.at("/periods/0/key").asString()).isEqualTo("all");
        assertThat(root.at("/periods/0/numerator").intValue()).isEqualTo(1);
        assertThat(root.at("/periods/0/denominator").intValue()).isEqualTo(2);
        assertThat(root.at("/periods/0/value").intValue()).isEqualTo(50);
        assertThat(root.at("/periods/0/met").booleanValue()).isFalse();
        assertThat(root.at("/periods/2/key").asString()).isEqualTo("P2");
        assertThat(root.at("/periods/2/met").booleanValue()).isTrue();
    }

    @Test
    void availabilityLeavesOutAgreedMaintenanceFromBothSums() throws IOException {
        JsonNode figure = only(
                """
                code: AV
                reckoning: availability
                expected: 99.9
                minimum: 99.5
                exclusions:
                  - {from: '2026-06-10T02:00', to: '2026-06-10T06:00', because: maintenance, askedBy: Ana, agreedBy: Ben}
                source: {form: cases, id: outage, start: from, stop: to}
                """ + ALWAYS,
                List.of("outage,from,to", "1,2026-06-10T05:30,2026-06-10T07:00"),
                "--from",
                "2026-06-01",
                "--to",
                "2026-07-01");
        assertThat(figure.get("denominator").intValue()).isEqualTo(42_960 * 60);
        assertThat(figure.get("numerator").intValue()).isEqualTo((42_960 - 60) * 60);
        assertThat(figure.get("value").asString()).startsWith("99.860335");
        assertThat(figure.get("standing").asString()).isEqualTo("missed");
    }

    @Test
    void outagesThatOverlapCountOnceAShortOneIsForgivenAndAnOpenOneRunsOn() throws IOException {
        String definition = """
                code: AV
                reckoning: availability
                period: day
                grace: 5m
                source: {form: cases, id: outage, start: from, stop: to}
                """ + ALWAYS;
        List<String> outages = List.of(
                "outage,from,to",
                "1,2026-06-10T10:00,2026-06-10T11:00",
                "2,2026-06-10T10:30,2026-06-10T11:30",
                "3,2026-06-10T12:00,2026-06-10T12:05",
                "4,2026-06-11T18:00,");
        JsonNode root = json(definition, outages, "--from", "2026-06-10", "--to", "2026-06-13");
        assertThat(root.at("/periods/0/numerator").intValue()).isEqualTo(86_400 - 5_400);
        assertThat(root.at("/periods/1/numerator").intValue()).isEqualTo(18 * 3600);
        assertThat(root.at("/periods/2/numerator").intValue()).isZero();
    }

    @Test
    void aRatioIsTheSumOverTheSumNeverTheMeanOfRatios() throws IOException {
        JsonNode figure =
                only("""
                code: R
                reckoning: ratio
                expected: 89
                source: {form: cases, id: invoice, start: on, amount: right, base: all}
                """ + ALWAYS, List.of("invoice,on,right,all", "1,2026-06-01,95,100", "2,2026-06-30,3,10"));
        assertThat(figure.get("numerator").intValue()).isEqualTo(98);
        assertThat(figure.get("denominator").intValue()).isEqualTo(110);
        assertThat(figure.get("value").asString()).startsWith("89.0909");
        assertThat(figure.get("met").booleanValue()).isTrue();
    }

    @Test
    void everyEdgeIsDecidedByTheContract() throws IOException {
        List<String> nineOfTen = Stream.concat(
                        Stream.of("id,on,took"),
                        Stream.iterate(1, n -> n <= 10, n -> n + 1)
                                .map(n -> n + ",2026-06-01," + (n == 10 ? "31" : "30")))
                .toList();
        String source = "source: {form: cases, id: id, start: on, lasting: took}\n" + ALWAYS;
        String terms = "code: E\nreckoning: within-target\nwithin: 30s\nexpected: 90\n";
        assertThat(only(terms + source, nineOfTen).get("met").booleanValue()).isTrue();
        assertThat(only(terms + "inclusive: false\n" + source, nineOfTen)
                        .get("met")
                        .booleanValue())
                .isFalse();
        assertThat(only(terms + "withinInclusive: false\n" + source, nineOfTen)
                        .get("numerator")
                        .intValue())
                .isZero();
        assertThat(only(terms.replace("90", "90.4") + "decimals: 0\n" + source, nineOfTen)
                        .get("met")
                        .booleanValue())
                .as("90 rounded is not 90.4")
                .isFalse();
        assertThat(only(terms + "minimumVolume: 11\n" + source, nineOfTen)
                        .get("standing")
                        .asString())
                .isEqualTo("insufficient-volume");
        assertThat(only(terms.replace("90", "95") + "minimumVolume: 11\ntooFew: one-miss\n" + source, nineOfTen)
                        .get("met")
                        .booleanValue())
                .as("too few, and one may miss")
                .isTrue();
    }

    @Test
    void pastPeriodsKeepTheVersionThatWasInForceThen() throws IOException {
        JsonNode root = json(
                WITHIN
                        + "within: 4h\nversions:\n  - {effectiveOn: 2026-02-01, within: 2h}\n"
                        + "  - {effectiveOn: 2026-03-15, within: 1h}\n"
                        + ALWAYS
                        + EVENTS,
                List.of(
                        "ticket,at,event,priority",
                        "A,2026-01-10T09:00,opened,",
                        "A,2026-01-10T12:00,resolved,",
                        "B,2026-02-10T09:00,opened,",
                        "B,2026-02-10T12:00,resolved,",
                        "C,2026-03-20T09:00,opened,",
                        "C,2026-03-20T10:30,resolved,",
                        "D,2026-04-20T09:00,opened,",
                        "D,2026-04-20T10:30,resolved,"));
        assertThat(root.at("/periods").valueStream().map(each -> each.get("met").booleanValue()))
                .as("a version holds from the first period that begins on its day or later")
                .containsExactly(true, false, true, false);
    }

    @Test
    void anOpenCaseThatFellDueCanCountAsMissedAndAWaitingOneDoesNot() throws IOException {
        JsonNode root = json(
                WITHIN + "within: 4h\nopenCases: missed-when-due\n" + BERLIN + EVENTS,
                List.of(
                        "ticket,at,event,priority",
                        "A,2026-01-12T09:00,opened,",
                        "B,2026-01-12T09:00,opened,",
                        "B,2026-01-12T10:00,on hold,",
                        "C,2026-01-12T09:00,opened,",
                        "C,2026-01-12T10:00,resolved,"));
        assertThat(root.at("/periods/0/numerator").intValue()).isEqualTo(1);
        assertThat(root.at("/periods/0/denominator").intValue()).isEqualTo(2);
    }

    @Test
    void aTimeWithAnOffsetOfItsOwnIsThatInstant() throws IOException {
        JsonNode root = json(
                WITHIN + "within: 1h\n" + ALWAYS + EVENTS,
                List.of(
                        "ticket,at,event,priority",
                        "A,2026-01-31T21:30-05:00,opened,",
                        "A,2026-02-01T03:30+01:00,resolved,",
                        "B,2026-02-01T01:00:00-01:00,opened,",
                        "B,2026-02-01T02:30:00Z,resolved,"));
        assertThat(root.at("/periods/0/period").asString()).isEqualTo("2026-02");
        assertThat(root.at("/periods/0/numerator").intValue()).isEqualTo(2);
        assertThat(root.at("/source/rejected").intValue()).isZero();
    }

    @Test
    void whatCannotBeIsNamedRowByRowAndItsCaseIsNotCounted() throws IOException {
        JsonNode root = json(
                WITHIN + "targets: {P1: 4h}\n" + BERLIN + EVENTS,
                List.of(
                        "ticket,at,event,priority",
                        "A,2026-01-12T09:00,opened,P1",
                        "A,2026-01-12T10:00,resolved,P1",
                        "B,2026-01-12T11:00,opened,P1",
                        "B,2026-01-12T10:00,resolved,P1",
                        "C,2026-01-12T10:00,resolved,P1",
                        "D,2026-01-12T10:00,vanished,P1",
                        "E,2026-03-29T02:30,opened,P1",
                        "F,2025-10-26T02:30,opened,P1",
                        "G,2026-01-12T10:00,opened,P9",
                        "H,yesterday,opened,P1",
                        "I,2026-01-12T10:00,opened,P1,more",
                        ",2026-01-12T10:00,opened,P1",
                        "J,2026-01-12T10:00,opened,P1",
                        "J,2026-01-12T11:00,off hold,P1"));
        assertThat(root.at("/source/cases").intValue()).isEqualTo(1);
        List<String> named = root.get("rejected")
                .valueStream()
                .map(row -> row.get("row").asString() + " " + row.get("id").asString() + " "
                        + row.get("reason").asString())
                .toList();
        assertThat(named).hasSize(10);
        assertThat(named.get(0)).startsWith("5 B stop before start");
        assertThat(named.get(1)).startsWith("6 C event without a start");
        assertThat(named.get(2)).startsWith("7 D unknown state");
        assertThat(named.get(3)).startsWith("8 E the clocks of Europe/Berlin skip 2026-03-29T02:30");
        assertThat(named.get(4)).startsWith("9 F the clocks of Europe/Berlin show 2025-10-26T02:30 twice");
        assertThat(named.get(5)).startsWith("10 G priority “P9” has no target");
        assertThat(named.get(6)).startsWith("11 H this is no time");
        assertThat(named.get(7)).startsWith("12  this line cannot be taken apart");
        assertThat(named.get(8)).startsWith("13  the row does not say which case");
        assertThat(named.get(9)).startsWith("15 J resumed without a pause");
    }

    @Test
    void aDefinitionThatCannotBeIsRefusedWithThePlaceAndNothingIsMeasured() throws IOException {
        List<String> events = List.of("ticket,at,event,priority", "A,2026-01-12T09:00,opened,P1");
        String good = WITHIN + "within: 4h\n";
        assertRefused(good + BERLIN.replace("Berlin", "Bärlin") + EVENTS, events, "hours.zone", "Europe/Bärlin");
        assertRefused(good + BERLIN.replace("'09:00-17:00'", "'09:00-12:00, 11:00-17:00'") + EVENTS, events, "overlap");
        assertRefused(good + "weight: 3\n" + BERLIN + EVENTS, events, "weight is not known here");
        assertRefused(WITHIN + BERLIN + EVENTS, events, "no target");
        assertRefused(good.replace("4h", "2d") + BERLIN + EVENTS, events, "a day is no fixed number");
        assertRefused(good.replace("minimum: 90", "minimum: 99") + BERLIN + EVENTS, events, "minimum");
        assertRefused(good + BERLIN + EVENTS.replace("ticket", "nummer"), events, "no column nummer");
        assertRefused(good + BERLIN, events, "source is missing");
        assertRefused(good + "reckoning: [", events, "line");
    }

    private void assertRefused(String definition, List<String> events, String... words) throws IOException {
        CommandLines.Said said = measure(definition, events);
        assertThat(said.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(Arrays.asList(words));
    }

    private JsonNode only(String definition, List<String> events, String... more) throws IOException {
        JsonNode periods = json(definition, events, more).get("periods");
        assertThat(periods).hasSize(1);
        return periods.get(0);
    }

    private JsonNode json(String definition, List<String> events, String... more) throws IOException {
        CommandLines.Said said = measure(
                definition,
                events,
                Stream.concat(Stream.of("--json"), Arrays.stream(more)).toArray(String[]::new));
        assertThat(said.code()).as(said.err()).isIn(0, 1);
        return JsonMapper.shared().readTree(said.out());
    }

    private CommandLines.Said measure(String definition, List<String> events, String... more) throws IOException {
        Path yaml = Files.writeString(folder.resolve("d.yaml"), definition);
        Path csv = Files.write(folder.resolve("e.csv"), events);
        String[] args = Stream.concat(
                        Stream.of("measure", "--definition", yaml.toString(), "--events", csv.toString()),
                        Arrays.stream(more))
                .toArray(String[]::new);
        return CommandLines.run(args);
    }
}
