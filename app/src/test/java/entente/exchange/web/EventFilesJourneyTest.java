package entente.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Visitor;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.performance.Reading;
import entente.performance.level.EventLog;
import entente.performance.level.EventSource;
import entente.performance.level.MeasuredPeriod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A log of events on its way from a side's desk to the figures both see, by somebody with a browser that has no script. */
class EventFilesJourneyTest {
    private final EventsBrought brought = new EventsBrought();

    @Test
    void aSharedLogBecomesAReadingBothSeeWithItsFailingCases() {
        Visitor.Answer preview = brought.bring(
                brought.provider,
                EventsBrought.TICKETS,
                "tickets-2026.csv",
                brought.source.id().toString());
        assertThat(preview.text())
                .contains("11 rows, 4 cases, 1 row left out", "As it was understood", "1, 300 min")
                .contains("event without a start", "2026-01 4 4");
        assertThat(brought.book(brought.per, Viewpoint.SHARED).current(EventLog.class))
                .as("a preview records nothing")
                .isEmpty();

        Visitor.Answer done = brought.land(brought.provider, preview, "2026-01-01", "2026-01-31", "SHARED");

        assertThat(done.text()).contains("Recorded, and 1 period measured");
        MeasuredPeriod january = brought.january(brought.book(brought.clara, Viewpoint.SHARED));
        assertThat(january.numerator()).isEqualByComparingTo("2");
        assertThat(january.denominator())
                .as("a priority without a target is left out")
                .isEqualByComparingTo("3");
        assertThat(january.failed()).isEqualTo(1);
        assertThat(january.waited()).isEqualTo(1);
        assertThat(january.waiting()).isEqualByComparingTo("18000");
        assertThat(brought.book(brought.clara, Viewpoint.SHARED).current(Reading.class))
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.by()).isEqualTo(Voice.PROVIDER);
                    assertThat(reading.fact().value()).isEqualByComparingTo("66.6666666667");
                    assertThat(reading.fact().sourceDigest()).isEqualTo(january.sourceDigest());
                });
        String file = brought.base + "/files/"
                + Objects.requireNonNull(january.failing()).file().orElseThrow().hex();
        assertThat(brought.client.get(file).html()).contains("C,2026-01,P1,", "25200,14400");
    }

    @Test
    void whatASideKeepsToItselfTheOtherSeesNothingOf() {
        Visitor.Answer preview = brought.bring(
                brought.provider,
                EventsBrought.TICKETS,
                "ours.csv",
                brought.source.id().toString());
        brought.land(brought.provider, preview, "2026-01-01", "2026-01-31", "OWN");

        assertThat(brought.book(brought.per, Viewpoint.PROVIDER).current(MeasuredPeriod.class))
                .hasSize(1);
        assertThat(brought.book(brought.clara, Viewpoint.CLIENT).current(MeasuredPeriod.class))
                .isEmpty();
        assertThat(brought.book(brought.clara, Viewpoint.CLIENT).current(EventLog.class))
                .isEmpty();
        assertThat(brought.client.get(brought.base + "/event-files").text()).doesNotContain("ours.csv");
        assertThat(brought.client.get(preview.path()).status()).isEqualTo(404);
        MeasuredPeriod january = brought.january(brought.book(brought.per, Viewpoint.PROVIDER));
        String file = brought.base + "/files/"
                + Objects.requireNonNull(january.failing()).file().orElseThrow().hex();
        assertThat(brought.provider.get(file).status()).isEqualTo(200);
        assertThat(brought.client.get(file).status()).isEqualTo(404);
        assertThat(brought.provider.get(brought.base + "/service-levels/SL-1").text())
                .contains("66.67 % (2 of 3)", "only your side sees it");
        assertThat(brought.client.get(brought.base + "/service-levels/SL-1").text())
                .contains("Nothing is measured yet", "No file of events is on record");
    }

    /** A log of states, but for what waiting means. */
    private static Map<String, String> described() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("code", "DESK");
        said.put("name", "Desk");
        said.put("form", "STATES");
        said.put("zone", "Europe/Berlin");
        said.put("pattern", "dd.MM.yyyy HH:mm");
        said.put("from.id", "Case No");
        said.put("from.at", "Timestamp");
        said.put("from.word", "Status");
        said.put("where", "OWN");
        said.put("means.New", "START");
        said.put("means.Resolved", "STOP");
        return said;
    }

    @Test
    void aNewLogIsDescribedByItsColumnsAndWords() {
        String log = """
                Case No;Timestamp;Status;Severity
                1;12.01.2026 09:00;New;high
                1;12.01.2026 10:00;Waiting for client;high
                1;12.01.2026 11:00;Resolved;high
                """;
        Visitor.Answer columns = brought.bring(brought.provider, log, "desk-2026-01.csv", "");
        assertThat(columns.path()).endsWith("/columns");
        assertThat(selected(columns, "from.id")).isEqualTo("Case No");
        assertThat(selected(columns, "from.at")).isEqualTo("Timestamp");
        assertThat(selected(columns, "from.word")).isEqualTo("Status");
        assertThat(selected(columns, "means.Waiting for client")).isEqualTo("PAUSE");
        assertThat(columns.html()).contains("value=\"dd.MM.yyyy HH:mm\"", "value=\"DESK\"");

        Map<String, String> said = described();
        Visitor.Answer refused = brought.provider.send(columns.path(), columns.path(), said);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("say what “Waiting for client” means");

        said.put("means.Waiting for client", "PAUSE");
        Visitor.Answer preview =
                EventsBrought.settled(brought.provider, brought.provider.send(columns.path(), columns.path(), said));
        assertThat(preview.text()).contains("3 rows, 1 case, nothing left out", "1, 60 min");
        assertThat(brought.book(brought.per, Viewpoint.PROVIDER).current(EventSource.class))
                .anySatisfy(each -> assertThat(each.fact().code()).isEqualTo("DESK"));
        assertThat(brought.book(brought.clara, Viewpoint.CLIENT).current(EventSource.class))
                .noneSatisfy(each -> assertThat(each.fact().code()).isEqualTo("DESK"));
    }

    @Test
    void aFileThatIsNoneIsRefusedByName() {
        assertThat(brought.bring(brought.provider, "a,b\n1,2\n", "notes.pdf", "")
                        .text())
                .contains("notes.pdf is no file of events that can be read");
        assertThat(brought.bring(
                                brought.provider,
                                "a,b\n1,2\n",
                                "other.csv",
                                brought.source.id().toString())
                        .text())
                .contains("the file has no column");
        Visitor.Answer preview = brought.bring(
                brought.provider,
                EventsBrought.TICKETS,
                "t.csv",
                brought.source.id().toString());
        assertThat(brought.land(brought.provider, preview, "2026-02-01", "2026-01-01", "OWN")
                        .text())
                .contains("cannot be complete to");
    }

    private static String selected(Visitor.Answer page, String name) {
        Matcher select = Pattern.compile("(?s)<select name=\"" + Pattern.quote(name) + "\".*?</select>")
                .matcher(page.html());
        assertThat(select.find()).as(name).isTrue();
        Matcher option = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select.group());
        return option.find() ? option.group(1) : "";
    }
}
