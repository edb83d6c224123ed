package entente.signal;

import static entente.signal.SignalSamples.MONDAY;
import static entente.signal.SignalSamples.OTHER_PROJECT;
import static entente.signal.SignalSamples.PROJECT;
import static entente.signal.SignalSamples.breach;
import static entente.signal.SignalSamples.judgement;
import static entente.signal.SignalSamples.notApplicable;
import static entente.signal.SignalSamples.signal;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand from the rules of hysteresis: day 0 is a Monday, and each step reads day:band:measured-on. */
class AlertCourseTest {
    private final TestLedger ledger = new TestLedger();
    private final AlertLifecycle lifecycle = new AlertLifecycle(Words.ENGLISH, ledger::id);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ACT raises                                      | 0:ACT:0                                           | OPEN1
            a required UNKNOWN raises                       | 0:UNKNOWN:0                                       | OPEN1
            WATCH is only shown                             | 0:WATCH:0                                         | none
            WELL raises nothing                             | 0:WELL:0                                          | none
            one better measurement does not clear           | 0:ACT:0 1:WELL:1                                  | OPEN1
            two better measurements clear                   | 0:ACT:0 1:WELL:1 2:WELL:2                         | RESOLVED1
            WATCH is inside the better band too             | 0:ACT:0 1:WATCH:1 2:WATCH:2                       | RESOLVED1
            not knowing is not better than ACT              | 0:ACT:0 1:UNKNOWN:1 2:UNKNOWN:2                   | OPEN1
            the same measurement is no second reading       | 0:ACT:0 1:WELL:1 2:WELL:1 3:WELL:1                | OPEN1
            an older measurement is no reading              | 0:ACT:0 1:WELL:-3 6:WELL:-3                       | OPEN1
            without measurement, six days are too short     | 0:ACT:0 6:WELL:0                                  | OPEN1
            without measurement, one week makes one         | 0:ACT:0 7:WELL:0 13:WELL:0                        | OPEN1
            without measurement, two weeks clear            | 0:ACT:0 7:WELL:0 14:WELL:0                        | RESOLVED1
            one of each kind clears                         | 0:ACT:0 1:WELL:1 8:WELL:1                         | RESOLVED1
            a relapse counts from the start                 | 0:ACT:0 1:WELL:1 2:ACT:2 3:WELL:3                 | OPEN1
            after a relapse two better ones clear           | 0:ACT:0 1:WELL:1 2:ACT:2 3:WELL:3 4:WELL:4        | RESOLVED1
            a subject that is gone clears by the weeks      | 0:ACT:0 7:-:0 14:-:0                              | RESOLVED1
            a subject that is gone is no reading at once    | 0:ACT:0 1:-:0 2:-:0                               | OPEN1
            it reopens when the next reading is ACT         | 0:ACT:0 1:WELL:1 2:WELL:2 3:ACT:3                 | OPEN2
            WATCH after it was resolved reopens nothing     | 0:ACT:0 1:WELL:1 2:WELL:2 3:WATCH:3               | RESOLVED1
            reopened, it takes two readings again           | 0:ACT:0 1:WELL:1 2:WELL:2 3:ACT:3 4:WELL:4        | OPEN2
            a breach clears on one                          | 0:BREACH:0 1:WELL:0                               | RESOLVED1
            a breach stands while it lasts                  | 0:BREACH:0 30:BREACH:30                           | OPEN1
            a breach again reopens                          | 0:BREACH:0 1:WELL:0 2:BREACH:0                    | OPEN2
            what does not apply any more is over            | 0:ACT:0 1:NA:0                                    | RESOLVED1
            a judgement of an earlier day says nothing      | 5:ACT:5 1:NA:0                                    | OPEN1
            """)
    void anAlertTakesItsCourse(String name, String steps, String state) {
        for (String step : steps.split(" ", -1)) {
            String[] parts = step.split(":", -1);
            judge(day(parts[0]), signals(parts[1], day(parts[2])));
        }

        assertThat(state()).as(name).isEqualTo(state);
    }

    @Test
    void whatIsRaisedSaysForWhatAndSinceWhen() {
        judge(MONDAY, List.of(signal("000-A1", PROJECT, Band.ACT, MONDAY.minusDays(4))));

        Alert alert = alerts().getFirst().fact();
        assertThat(alert.practice()).isEqualTo("000-A1");
        assertThat(alert.about()).isEqualTo(PROJECT);
        assertThat(alert.raisedOn()).isEqualTo(MONDAY);
        assertThat(alert.readOn()).isEqualTo(MONDAY.minusDays(4));
        assertThat(alerts().getFirst().by()).isEqualTo(Voice.SYSTEM);
    }

    @Test
    void eachSubjectOfARuleHasItsOwnAlert() {
        judge(
                MONDAY,
                List.of(
                        signal("000-A1", PROJECT, Band.ACT, MONDAY),
                        signal("000-A1", OTHER_PROJECT, Band.ACT, MONDAY),
                        signal("000-A4", PROJECT, Band.ACT, MONDAY)));

        assertThat(alerts()).hasSize(3);
    }

    @Test
    void twoSignalsOfOneSubjectRaiseOneAlertForTheWorse() {
        judge(
                MONDAY,
                List.of(
                        signal("000-A1", PROJECT, Band.WATCH, MONDAY),
                        signal("000-A1", PROJECT, Band.UNKNOWN, MONDAY),
                        signal("000-A1", PROJECT, Band.ACT, MONDAY)));

        assertThat(alerts())
                .singleElement()
                .satisfies(a -> assertThat(a.fact().band()).isEqualTo(Band.ACT));
    }

    @Test
    void anAlertThatWorsensRemembersTheWorst() {
        judge(MONDAY, List.of(signal("000-A1", PROJECT, Band.UNKNOWN, MONDAY)));
        judge(MONDAY.plusDays(1), List.of(signal("000-A1", PROJECT, Band.ACT, MONDAY)));
        judge(MONDAY.plusDays(2), List.of(signal("000-A1", PROJECT, Band.UNKNOWN, MONDAY)));

        assertThat(alerts().getFirst().fact().band()).isEqualTo(Band.ACT);
        assertThat(ledger.length(Chain.SHARED)).isEqualTo(2);
    }

    @Test
    void whileNothingChangesNothingIsWritten() {
        for (int day = 0; day < 60; day++) {
            judge(MONDAY.plusDays(day), List.of(signal("000-A1", PROJECT, Band.ACT, MONDAY.plusDays(day))));
        }

        assertThat(ledger.length(Chain.SHARED)).isEqualTo(1);
    }

    @Test
    void aPracticePutToSleepClosesItsAlerts() {
        Judgement asked = judgement(Viewpoint.SHARED, MONDAY, signal("003-05", Band.ACT));
        append(lifecycle.shared(ledger.book(Viewpoint.SHARED), asked), MONDAY);
        judge(MONDAY.plusDays(1), List.of());

        assertThat(state()).isEqualTo("RESOLVED1");
    }

    @Test
    void aCompositeThatIsMerelyNotKnownRaisesNothing() {
        append(lifecycle.shared(ledger.book(Viewpoint.SHARED), composed(Band.UNKNOWN)), MONDAY);
        assertThat(state()).isEqualTo("none");

        append(lifecycle.shared(ledger.book(Viewpoint.SHARED), composed(Band.ACT)), MONDAY);
        assertThat(state()).isEqualTo("OPEN1");
    }

    @Test
    void everyStepSaysWhyInWords() {
        judge(MONDAY, signals("ACT", MONDAY));
        judge(MONDAY.plusDays(1), signals("WELL", MONDAY.plusDays(1)));
        judge(MONDAY.plusDays(2), signals("WELL", MONDAY.plusDays(2)));
        judge(MONDAY.plusDays(3), signals("ACT", MONDAY.plusDays(3)));

        History history =
                ledger.book(Viewpoint.SHARED).history(alerts().getFirst().id()).orElseThrow();
        assertThat(history.versions().stream().map(v -> v.entry().why().orElse("")))
                .containsExactly(
                        "", "a better reading, 1 of 2", "resolved after 2 better readings", "raised again: act");
    }

    @Test
    void bothSidesMaySetHowManyReadingsAndDaysItTakes() {
        override("alert.readings", "1");
        override("alert.reading-days", "3");
        judge(MONDAY, signals("ACT", MONDAY));
        judge(MONDAY.plusDays(2), signals("WELL", MONDAY));
        assertThat(state()).isEqualTo("OPEN1");
        judge(MONDAY.plusDays(3), signals("WELL", MONDAY));

        assertThat(state()).isEqualTo("RESOLVED1");
    }

    private static Judgement composed(Band band) {
        Judgement direct = judgement(Viewpoint.SHARED, MONDAY);
        return new Judgement(
                Viewpoint.SHARED,
                MONDAY,
                List.of(),
                List.of(signal("000-A8", band)),
                direct.asked(),
                new TreeSet<>(),
                List.of());
    }

    private void override(String term, String value) {
        UUID id = ledger.fact(
                Chain.SHARED,
                Voice.CLIENT,
                MONDAY,
                Signals.POLICY_OVERRIDE,
                new PolicyOverride(term, value, "a calm arrangement"));
        Digest seen = ledger.book(Viewpoint.SHARED)
                .history(id)
                .orElseThrow()
                .newest()
                .entry()
                .bodyDigest();
        ledger.say(Chain.SHARED, Voice.CLIENT, MONDAY, new Statement.Sign(id, 1, seen));
        ledger.say(Chain.SHARED, Voice.PROVIDER, MONDAY, new Statement.Sign(id, 1, seen));
    }

    private static LocalDate day(String offset) {
        return MONDAY.plusDays(Long.parseLong(offset));
    }

    private static List<Signal> signals(String band, LocalDate measuredOn) {
        return switch (band) {
            case "-" -> List.of();
            case "NA" -> List.of(notApplicable("000-A1"));
            case "BREACH" -> List.of(breach("000-A1", Band.ACT, measuredOn));
            default -> List.of(signal("000-A1", About.ARRANGEMENT, Band.valueOf(band), measuredOn));
        };
    }

    private void judge(LocalDate day, List<Signal> signals) {
        append(lifecycle.shared(ledger.book(Viewpoint.SHARED), judgement(Viewpoint.SHARED, day, signals)), day);
    }

    private void append(List<Statement> statements, LocalDate day) {
        ledger.say(Chain.SHARED, Voice.SYSTEM, day, statements);
    }

    private List<Recorded<Alert>> alerts() {
        return ledger.book(Viewpoint.SHARED).inForce(Alert.class);
    }

    private String state() {
        List<Recorded<Alert>> alerts = alerts();
        if (alerts.isEmpty()) {
            return "none";
        }
        Alert alert = alerts.getFirst().fact();
        return (alert.stands() ? "OPEN" : "RESOLVED") + alert.opening();
    }
}
