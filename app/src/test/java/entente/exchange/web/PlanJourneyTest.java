package entente.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Visitor;
import entente.delivery.Milestone;
import entente.delivery.Project;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The next edition of a plan, brought through the pages by somebody with a browser that has no script. */
class PlanJourneyTest extends FilesBrought {
    @Test
    void theNextEditionOfAPlanShowsWhatMovesBeforeAnythingDoes() {
        record(bring("own", "plan.xml", PLAN), Map.of());
        long before = said();
        Visitor.Answer preview = bring(
                "own", "plan.xml", PLAN.replace("2026-03-20", "2026-03-27").replace("2026-03-06", "2026-03-05"));

        assertThat(preview.text())
                .contains("2 milestones move", "Nothing has moved until it is recorded")
                .containsSubsequence(
                        "First patient in", "Study 12", "20 Mar 2026", "27 Mar 2026", "5 working days later")
                .containsSubsequence("Protocol signed", "6 Mar 2026", "5 Mar 2026", "1 working day earlier");
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
                .contains("row 1", "2026-03-04", "before it started on 6 Mar 2026")
                .contains("Put the actual start or the actual finish right");
        assertThat(said()).isZero();
    }
}
