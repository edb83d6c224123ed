package entente.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Visitor;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.performance.Measure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a log or a definition cannot say: named where it stands, and nothing recorded. */
class BadServiceLevelInputTest {
    private static final String HEADER = "ticket,at,event,priority\nA,2026-01-12T09:00,opened,P1\n";
    private static final String YAML = """
            code: X1
            name: Answered in time
            reckoning: within-target
            expected: 95
            targets: {P1: 4h, P2: 8h}
            hours: {zone: Europe/Berlin, week: {MON-FRI: "08:00-18:00"}}
            source: {id: ticket, at: at, word: event, priority: priority, meanings: {start: opened, stop: resolved}}
            """;

    private final EventsBrought brought = new EventsBrought();

    @Test
    void stopBeforeStart() {
        assertNamed("B,2026-01-12T11:00,opened,P1\nB,2026-01-12T10:00,resolved,P1\n", "stop before start");
    }

    @Test
    void eventWithoutStart() {
        assertNamed("C,2026-01-12T10:00,resolved,P1\n", "event without a start");
    }

    @Test
    void unknownState() {
        assertNamed("D,2026-01-12T10:00,vanished,P1\n", "unknown state");
    }

    @Test
    void localTimeThatDoesNotExist() {
        assertNamed("E,2026-03-29T02:30,opened,P1\n", "the clocks of Europe/Berlin skip 2026-03-29T02:30");
    }

    @Test
    void localTimeThatExistsTwice() {
        assertNamed("F,2025-10-26T02:30,opened,P1\n", "the clocks of Europe/Berlin show 2025-10-26T02:30 twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe/Berlin|Europe/Bärlin|Europe/Bärlin",
                "08:00-18:00|08:00-12:00, 11:00-18:00|overlap",
                "targets: {P1: 4h, P2: 8h}|targets: {}|target"
            })
    void wrongZoneOverlappingWindowsAndATargetMissing(String good, String bad, String named) {
        long before = said();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("yaml", YAML.replace(good, bad));
        fields.put(
                "measure",
                brought.book(brought.per, Viewpoint.SHARED)
                        .current(Measure.class)
                        .getFirst()
                        .id()
                        .toString());
        fields.put("importance", "KEY");
        fields.put("since", "2026-01-01");
        String page = brought.base + "/level-definition";

        Visitor.Answer refused = brought.provider.send(page, page, fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(named);
        assertThat(said()).isEqualTo(before);
    }

    /** The log is for every level of its source, so the case stays in it; the level that has no target for it leaves it out. */
    @Test
    void targetMissingForAPriority() {
        brought.landed("t.csv", EventsBrought.TICKETS);

        assertThat(brought.january(brought.book(brought.per, Viewpoint.SHARED)).denominator())
                .as("the case of priority P9 is not counted as missed")
                .isEqualByComparingTo("3");
    }

    private void assertNamed(String rows, String named) {
        long before = said();

        Visitor.Answer preview = brought.bring(
                brought.provider, HEADER + rows, "bad.csv", brought.source.id().toString());

        assertThat(preview.text()).contains("left out", named);
        assertThat(said()).as("a preview records nothing").isEqualTo(before);
    }

    private long said() {
        return brought.book(brought.per, Viewpoint.SHARED).entries().stream()
                .filter(entry -> entry.side() != Voice.SYSTEM)
                .count();
    }
}
