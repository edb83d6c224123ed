package entente.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The next edition of a plan, brought through the pages by somebody with a browser that has no script. */
class PlanJourneyTest {
    private static final String PLAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Project xmlns="http://schemas.microsoft.com/project"><Title>Study 12</Title><Tasks>
            <Task><UID>1</UID><ID>1</ID><Name>Protocol signed</Name><OutlineLevel>1</OutlineLevel><Milestone>1</Milestone>
            <Start>2026-03-06T17:00:00</Start><Finish>2026-03-06T17:00:00</Finish></Task>
            <Task><UID>2</UID><ID>2</ID><Name>First patient in</Name><OutlineLevel>1</OutlineLevel><Milestone>1</Milestone>
            <Start>2026-03-20T17:00:00</Start><Finish>2026-03-20T17:00:00</Finish></Task>
            </Tasks></Project>
            """;

    private final Ledger ledger = TestInstance.ledger();
    private final SignedIn orla = TestInstance.person("Orla");
    private final UUID arrangement =
            ledger.open(orla.reader(), Voice.CLIENT, "Network services", ZoneId.of("Europe/Berlin"));
    private final String base = "/arrangements/" + arrangement;
    private final Visitor visitor;

    PlanJourneyTest() {
        TestInstance.appoint(orla, arrangement, Side.CLIENT, Role.LEADER);
        visitor = TestInstance.visitor(orla);
    }

    private Visitor.Answer bring(String how, String name, String content) {
        return settled(visitor.upload(
                base + "/import",
                base + "/import",
                Map.of("how", how, "costs", ""),
                "file",
                name,
                content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The page once nobody works on the file any more: as a browser does, asks again while the page says that it will change. */
    private Visitor.Answer settled(Visitor.Answer first) {
        Visitor.Answer now = first;
        while (now.headers().containsKey("refresh")) {
            now = visitor.get(now.path());
        }
        return now;
    }

    private Visitor.Answer sent(String path, Map<String, String> fields) {
        return settled(visitor.send(path, path, fields));
    }

    private Book book() {
        return ledger.book(orla.reader(), arrangement, Viewpoint.CLIENT);
    }

    /** How much people have said; the judge says something of its own meanwhile. */
    private long said() {
        return book().entries().stream()
                .filter(entry -> entry.side() != Voice.SYSTEM)
                .count();
    }

    private static String field(Visitor.Answer page, String name) {
        var found = java.util.regex.Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page.html());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private Visitor.Answer record(Visitor.Answer preview, Map<String, String> more) {
        Map<String, String> fields = new java.util.LinkedHashMap<>(more);
        fields.put("fingerprint", field(preview, "fingerprint"));
        return settled(visitor.send(preview.path(), preview.path() + "/record", fields));
    }

    @Test
    void theNextEditionOfAPlanShowsWhatMovesBeforeAnythingDoes() {
        record(bring("own", "plan.xml", PLAN), Map.of());
        long before = said();
        Visitor.Answer preview = bring(
                "own", "plan.xml", PLAN.replace("2026-03-20", "2026-03-27").replace("2026-03-06", "2026-03-05"));

        assertThat(preview.text())
                .contains("2 milestones move", "Nothing has moved until it is recorded")
                .containsSubsequence(
                        "First patient in", "Study 12", "Mar 20, 2026", "Mar 27, 2026", "5 working days later")
                .containsSubsequence("Protocol signed", "Mar 6, 2026", "Mar 5, 2026", "1 working day earlier");
        assertThat(said()).as("looked at, not recorded").isEqualTo(before);
        assertThat(milestone("First patient in").forecastOn()).isNull();
        record(preview, Map.of("reason", "The plan of April"));
        assertThat(milestone("First patient in").forecastOn()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(milestone("First patient in").baselineOn()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(book().current(Project.class)).as("updated, not made anew").hasSize(1);
    }

    private Milestone milestone(String name) {
        return book().current(Milestone.class).stream()
                .map(recorded -> recorded.fact())
                .filter(milestone -> milestone.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanThatCannotBeIsRefusedByTaskAndNothingIsRecorded() {
        String waits = "<PredecessorLink><PredecessorUID>%d</PredecessorUID><Type>1</Type></PredecessorLink></Task>";
        String round = PLAN.replaceFirst("</Task>", waits.formatted(2))
                .replaceFirst("</Task>(?=\\s*</Tasks>)", waits.formatted(1));
        String backwards = PLAN.replaceFirst(
                "</Task>",
                "<ActualStart>2026-03-06T08:00:00</ActualStart><ActualFinish>2026-03-04T17:00:00</ActualFinish></Task>");

        assertThat(bring("own", "plan.xml", round).text())
                .contains("It cannot be read as it is", "Protocol signed (1) &gt; First patient in (2) &gt; Protocol")
                .contains("Remove one of these links");
        assertThat(bring("own", "plan.xml", backwards).text())
                .contains("row 1", "2026-03-04", "before it started on Mar 6, 2026")
                .contains("Put the actual start or the actual finish right");
        assertThat(said()).isZero();
    }
}
