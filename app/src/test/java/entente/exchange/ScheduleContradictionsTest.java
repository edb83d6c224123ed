package entente.exchange;

import static entente.exchange.SchedulePlans.STUDY;
import static entente.exchange.SchedulePlans.activity;
import static entente.exchange.SchedulePlans.baseline;
import static entente.exchange.SchedulePlans.file;
import static entente.exchange.SchedulePlans.mspdi;
import static entente.exchange.SchedulePlans.primavera;
import static entente.exchange.SchedulePlans.primaveraProject;
import static entente.exchange.SchedulePlans.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.CommandLineRun;
import entente.ExitCode;
import entente.ledger.Chain;
import entente.register.sheet.Problem;
import entente.register.sheet.SheetRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan that cannot be so is refused by name, with the task, the value and what would be right; nothing of it is recorded. */
class ScheduleContradictionsTest {
    /** Design waits for the build, the build for the test, and the test for the design. */
    static final String ROUND = mspdi(
            "<Title>Study 12</Title>",
            waiting(1, "Design", 3),
            waiting(2, "Build", 1),
            waiting(3, "Test", 2),
            waiting(4, "Report", 3));

    static final String BACKWARDS = mspdi(
            "<Title>Study 12</Title>",
            waiting(1, "Design", 0),
            task(
                    2,
                    "First patient in",
                    "2026-03-20T17:00:00",
                    "2026-03-20T17:00:00",
                    "<Milestone>1</Milestone><ActualStart>2026-03-20T08:00:00</ActualStart>"
                            + "<ActualFinish>2026-03-18T17:00:00</ActualFinish>"));

    @TempDir
    private Path folder;

    @Test
    void linksThatGoRoundInACircleAreNamedByTheirTasks() {
        Problem circle = only(ROUND);

        assertThat(circle.text().key()).isEqualTo("sheet.problem.file");
        assertThatThrownBy(() -> read(ROUND))
                .hasMessage("plan.xml: these wait for each other in a circle, so that none can begin: "
                        + "Design (1) > Build (2) > Test (3) > Design (1). Remove one of these links.");
    }

    @Test
    void linksThatOnlyMeetAgainAreNoCircle() {
        String diamond = mspdi(
                "<Title>Study 12</Title>",
                waiting(1, "Design", 0),
                waiting(2, "Build", 1),
                waiting(3, "Train", 1),
                waiting(4, "Go live", 2).replace("</Task>", link(3) + "</Task>"));

        assertThat(ScheduleImport.read(file(folder, "plan.xml", diamond)).facts())
                .hasSize(5);
    }

    @Test
    void aMilestoneDoneBeforeItStartedIsNamedWithBothDays() {
        Problem wrong = only(BACKWARDS);

        assertThat(wrong.row()).isEqualTo(2);
        assertThat(wrong.value()).isEqualTo("2026-03-18");
        assertThatThrownBy(() -> read(BACKWARDS))
                .hasMessage("plan.xml, row 2: task First patient in (2) is said to have been finished on 18 Mar 2026, "
                        + "before it started on 20 Mar 2026. Put the actual start or the actual finish right.");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        String plan = mspdi(
                "<Title>Study 12</Title>",
                task(
                        1,
                        "Prepare",
                        "2026-03-06T08:00:00",
                        "2026-03-02T17:00:00",
                        "<PercentComplete>120</PercentComplete>"
                                + baseline("2026-03-06T08:00:00", "2026-03-05T17:00:00", -100_000)));

        assertThat(refused(plan).problems())
                .extracting(problem -> problem.what().key())
                .containsExactly(
                        "exchange.schedule.wrong.planned",
                        "exchange.schedule.wrong.baseline",
                        "exchange.schedule.wrong.percent",
                        "exchange.schedule.wrong.cost");
    }

    @ParameterizedTest
    @MethodSource("edges")
    void whatIsJustRightPasses(String plan) {
        assertThat(ScheduleImport.read(file(folder, "plan.xml", plan)).facts()).isNotEmpty();
    }

    static Stream<String> edges() {
        return Stream.of(
                        "<PercentComplete>0</PercentComplete>",
                        "<PercentComplete>100</PercentComplete>",
                        "<ActualStart>2026-03-02T17:00:00</ActualStart><ActualFinish>2026-03-02T08:00:00</ActualFinish>",
                        baseline("2026-03-02T08:00:00", "2026-03-02T17:00:00", 0))
                .map(more -> mspdi("", task(1, "Prepare", "2026-03-02T08:00:00", "2026-03-02T17:00:00", more)));
    }

    /** Its tasks have earned 1,000 and a quarter of 3,000, and the plan as a whole has a baseline cost of 1,000. */
    @Test
    void moreEarnedThanThereIsBudgetIsNamedWithBoth() {
        String whole = task(
                        0,
                        "Study",
                        "2026-03-02T08:00:00",
                        "2026-04-01T17:00:00",
                        baseline("2026-03-02T08:00:00", "2026-04-01T17:00:00", 100_000))
                .replace("Level>1", "Level>0");

        assertThatThrownBy(() -> read(STUDY.replace("<Tasks>", "<Tasks>" + whole)))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("plan.xml: Study 12 has earned 1,750.00");
    }

    @Test
    void twoProjectsWithOneCodeAreNamed() {
        String plan = primavera(
                primaveraProject(1, "P1", activity(1, 11, "A1000")),
                primaveraProject(2, "P1", activity(2, 21, "A2000")));

        assertThatThrownBy(() -> read(plan))
                .hasMessage("plan.xml: two projects in the file have the code P1."
                        + " Give each project a code of its own, or save one project a file.");
    }

    @Test
    void theCommandRecordsNothingOfAPlanThatCannotBe() throws Exception {
        TwoMembers both = TwoMembers.fresh();
        CommandLineRun run = CommandLineRun.with(both.database());

        for (String plan : List.of(ROUND, BACKWARDS)) {
            Path file = file(folder, "plan.xml", plan);
            assertThat(run.of(both.importing(file))).isEqualTo(ExitCode.REFUSED.number());
            assertThat(run.said()).containsAnyOf("Design (1) > Build (2)", "before it started on");
            assertThat(both.entries(Chain.CLIENT)).isEmpty();
        }
        assertThat(run.of(both.importing(file(folder, "study.xml", STUDY)))).isEqualTo(ExitCode.OK.number());
        int before = both.entries(Chain.CLIENT).size();
        String older = STUDY.replace("<StatusDate>2026-03-13", "<StatusDate>2026-03-12");
        assertThat(run.of(both.importing(file(folder, "study.xml", older)))).isEqualTo(ExitCode.REFUSED.number());
        assertThat(run.said())
                .contains("Study 12 stands as of 12 Mar 2026 in this file, and an edition of it as of 13 Mar 2026");
        String less = STUDY.replace("<StatusDate>2026-03-13", "<StatusDate>2026-03-14")
                .replace("<PercentComplete>25", "<PercentComplete>24");
        assertThat(run.of(both.importing(file(folder, "study.xml", less)))).isEqualTo(ExitCode.REFUSED.number());
        assertThat(run.said()).contains("earnedValue", "never fall");
        assertThat(both.entries(Chain.CLIENT)).hasSize(before);
    }

    private Problem only(String plan) {
        List<Problem> problems = refused(plan).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private SheetRefused refused(String plan) {
        return catchThrowableOfType(SheetRefused.class, () -> read(plan));
    }

    private void read(String plan) {
        ScheduleImport.read(file(folder, "plan.xml", plan));
    }

    /** A task of a day that waits for another; for none with 0. */
    private static String waiting(int id, String name, int before) {
        return task(id, name, "2026-03-02T08:00:00", "2026-03-02T17:00:00", before == 0 ? "" : link(before));
    }

    private static String link(int before) {
        return "<PredecessorLink><PredecessorUID>" + before + "</PredecessorUID><Type>1</Type></PredecessorLink>";
    }
}
