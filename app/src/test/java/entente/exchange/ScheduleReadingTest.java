package entente.exchange;

import static entente.exchange.SchedulePlans.STUDY;
import static entente.exchange.SchedulePlans.activity;
import static entente.exchange.SchedulePlans.file;
import static entente.exchange.SchedulePlans.mspdi;
import static entente.exchange.SchedulePlans.primavera;
import static entente.exchange.SchedulePlans.primaveraProject;
import static entente.exchange.SchedulePlans.task;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.Milestone;
import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a plan's tasks, dates and money. */
class ScheduleReadingTest {
    @TempDir
    private Path folder;

    @Test
    void aPlanOfOurOwnComesOutDayByDay() {
        ScheduleFacts facts = ScheduleImport.read(file(folder, "study.xml", STUDY));
        ScheduledProject study = facts.projects().getFirst();

        assertThat(study.project())
                .isEqualTo(new Project(
                        "Study 12",
                        "Study 12",
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 20),
                        LocalDate.of(2026, 3, 2),
                        null,
                        Money.of("4000", "EUR"),
                        null));
        assertThat(study.milestones())
                .extracting(m -> m.name() + " " + m.baselineOn() + " " + m.forecastOn() + " " + m.actualOn())
                .containsExactly(
                        "Protocol signed 2026-03-05 null 2026-03-06",
                        "First patient in 2026-03-20 2026-03-25 null",
                        "Report 2026-04-01 null null");
        assertThat(study.withoutBaseline()).containsExactly("5");
        assertThat(said(study))
                .containsExactly(
                        "Study 12: its 3 milestones",
                        "1 of 3 milestones has no baseline: the day planned for it today counts as first agreed, and stays so when a later file has another");
    }

    /** Earned: all of 1000 and a quarter of 3000; planned: all of 1000 and 5 of the 10 working days of 3000. */
    @Test
    void percentagesAndBaselineCostsBecomeProgress() {
        Path file = file(folder, "study.xml", STUDY);

        assertThat(ScheduleImport.read(file, "study.xml", CostView.PROVIDER_COST)
                        .projects()
                        .getFirst()
                        .progress())
                .isEqualTo(new Progress(
                        ScheduleFacts.local("Study 12"),
                        LocalDate.of(2026, 3, 13),
                        Money.of("2500", "EUR"),
                        Money.of("1750", "EUR"),
                        Money.of("2100", "EUR"),
                        CostView.PROVIDER_COST,
                        null));
        assertThat(ScheduleImport.read(file).projects().getFirst().progress())
                .as("nobody said whose costs they are")
                .satisfies(
                        progress -> assertThat(Objects.requireNonNull(progress).actualCost())
                                .isNull());
    }

    @Test
    void withoutACurrencyThereIsNoMoney() {
        ScheduledProject study = ScheduleImport.read(
                        file(folder, "study.xml", STUDY.replace("<CurrencyCode>EUR</CurrencyCode>", "")))
                .projects()
                .getFirst();

        assertThat(study.project().budget()).isNull();
        assertThat(study.progress()).isNull();
    }

    @Test
    void workUntilMidnightEndsOnTheDayBefore() {
        String night = mspdi("", task(1, "Move", "2026-05-04T20:00:00", "2026-05-05T00:00:00", ""));

        ScheduledProject move =
                ScheduleImport.read(file(folder, "move.xml", night)).projects().getFirst();

        assertThat(move.project().plannedEndOn()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(move.project().code())
                .as("a plan without a title is called as its file")
                .isEqualTo("move");
    }

    @Test
    void summaryTasksStandInForMilestones() {
        String phases = mspdi(
                "<Title>Phases</Title>",
                task(1, "Build", "2026-05-04T08:00:00", "2026-05-08T17:00:00", "<Summary>1</Summary>"),
                task(2, "Write", "2026-05-04T08:00:00", "2026-05-08T17:00:00", "")
                        .replace("<OutlineLevel>1", "<OutlineLevel>2"),
                task(3, "Prove", "2026-05-11T08:00:00", "2026-05-15T17:00:00", "<Summary>1</Summary>"),
                task(4, "Test", "2026-05-11T08:00:00", "2026-05-15T17:00:00", "")
                        .replace("<OutlineLevel>1", "<OutlineLevel>2"));

        ScheduledProject scheduled = ScheduleImport.read(file(folder, "phases.xml", phases))
                .projects()
                .getFirst();

        assertThat(scheduled.milestonesFrom()).isEqualTo(MilestonesFrom.SUMMARY_TASKS);
        assertThat(scheduled.milestones()).extracting(Milestone::name).containsExactly("Build", "Prove");
        assertThat(said(scheduled).getFirst())
                .isEqualTo("Phases has no milestones: the ends of its 2 summary tasks are taken instead");
    }

    @Test
    void aFileOfTwoProjectsGivesBoth() {
        String two = primavera(
                primaveraProject(1, "P1", activity(1, 11, "A1000")),
                primaveraProject(2, "P2", activity(2, 21, "A1000"), activity(2, 22, "A1010")));

        ScheduleFacts facts = ScheduleImport.read(file(folder, "two.xml", two));

        assertThat(facts.projects())
                .extracting(
                        each -> each.project().code() + " " + each.milestones().size())
                .containsExactly("P1 1", "P2 2");
        assertThat(facts.projects().getLast().milestones().getFirst())
                .isEqualTo(new Milestone(
                        ScheduleFacts.local("P2"),
                        "A1000",
                        "A1000",
                        LocalDate.of(2026, 5, 8),
                        LocalDate.of(2026, 5, 11),
                        null,
                        null));
    }

    private static List<String> said(ScheduledProject scheduled) {
        return scheduled.notes().stream()
                .map((Text note) -> Words.ENGLISH.say(note))
                .toList();
    }
}
