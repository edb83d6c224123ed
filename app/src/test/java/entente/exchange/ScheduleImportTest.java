package entente.exchange;

import static entente.exchange.SchedulePlans.file;
import static org.assertj.core.api.Assertions.assertThat;

import entente.SharedData;
import entente.delivery.Milestone;
import entente.delivery.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules of other tools become projects and milestones. */
class ScheduleImportTest {
    /** Counted in the files themselves: tasks that are no summary and not the plan's own, milestones, and those without baseline 0. */
    private static final String REAL = """
            PredecessorCalendar.xer,                XER,    TEST PROJECT,                     FIRST_LEVEL, 1,   0,   2019-06-10, 2019-06-12
            SuccessorCalendar.xml,                  PMXML,  201020,                           FIRST_LEVEL, 1,   0,   2021-03-16, 2021-05-18
            baselines.xml,                          MSPDI,  baselines,                        FIRST_LEVEL, 1,   1,   2008-01-30, 2008-01-31
            enterprise.xml,                         MSPDI,  enterprise,                       FIRST_LEVEL, 1,   1,   2007-12-05, 2007-12-05
            mpp14baseline.mpp,                      MPP,    MPP12BaselineTest-9,              MILESTONES,  1,   0,   2006-08-24, 2006-09-13
            mspdiduration.xml,                      MSPDI,  mspdiduration,                    FIRST_LEVEL, 10,  10,  2009-03-25, 2009-04-24
            mspdirelations.xml,                     MSPDI,  mspdirelations,                   FIRST_LEVEL, 5,   5,   2006-09-21, 2006-09-25
            percent-complete-8.4.pmxml,             PMXML,  EC00640,                          FIRST_LEVEL, 12,  0,   2015-02-24, 2015-07-13
            percent-complete-8.4.xer,               XER,    EC00640,                          FIRST_LEVEL, 12,  0,   2015-02-24, 2015-07-13
            planner-sample.planner,                 PLANNER, Name,                            FIRST_LEVEL, 2,   2,   2007-02-22, 2007-03-21
            sample.mpp,                             MPP,    sample,                           MILESTONES,  1,   1,   2003-01-07, 2003-03-18
            sample.xml,                             MSPDI,  sample,                           MILESTONES,  1,   1,   2003-01-07, 2003-03-18
            task-baselines-project2010-mpp14.mpp,   MPP,    task-baselines-project2010-mpp14, FIRST_LEVEL, 110, 108, 2014-02-01, 2014-03-01
            task-costs-project2016-mspdi.xml,       MSPDI,  task-costs-project2016-mspdi,     FIRST_LEVEL, 10,  10,  2016-02-08, 2016-02-08
            task-dates-project2016-mpp14.mpp,       MPP,    task-dates-project2016-mpp14,     FIRST_LEVEL, 10,  10,  2016-02-08, 2016-02-08
            task-dates-project2016-mspdi.xml,       MSPDI,  task-dates-project2016-mspdi,     FIRST_LEVEL, 10,  10,  2016-02-08, 2016-02-08
            task-links-project2016-mpp14.mpp,       MPP,    task-links-project2016-mpp14,     FIRST_LEVEL, 16,  16,  2016-02-08, 2016-02-23
            task-links-project2016-mspdi.xml,       MSPDI,  task-links-project2016-mspdi,     FIRST_LEVEL, 16,  16,  2016-02-08, 2016-02-23
            """;

    @ParameterizedTest
    @CsvSource(textBlock = REAL)
    void realFilesImport(
            String file,
            ScheduleFormat format,
            String code,
            MilestonesFrom from,
            int milestones,
            int withoutBaseline,
            LocalDate startOn,
            LocalDate endOn) {
        ScheduleFacts facts = ScheduleImport.read(SharedData.at("schedules/" + file));

        assertThat(facts.format()).isEqualTo(format);
        assertThat(facts.projects()).singleElement().satisfies(scheduled -> {
            assertThat(scheduled.project().code()).isEqualTo(code);
            assertThat(scheduled.project().plannedStartOn()).isEqualTo(startOn);
            assertThat(scheduled.project().plannedEndOn()).isEqualTo(endOn);
            assertThat(scheduled.milestonesFrom()).isEqualTo(from);
            assertThat(scheduled.milestones()).hasSize(milestones);
            assertThat(scheduled.milestones())
                    .allMatch(milestone -> milestone.project().equals(ScheduleFacts.local(code)));
            assertThat(scheduled.withoutBaseline()).hasSize(withoutBaseline);
            assertThat(scheduled.ignored()).isZero();
        });
        assertThat(facts.facts()).hasSize(1 + milestones);
    }

    @Test
    void noRealFileIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.at("schedules"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("SOURCE.txt"))
                            .sorted())
                    .containsExactlyElementsOf(REAL.lines()
                            .map(line -> line.substring(0, line.indexOf(',')))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "percent-complete-8.4.xer, percent-complete-8.4.pmxml",
        "task-dates-project2016-mpp14.mpp, task-dates-project2016-mspdi.xml",
        "task-links-project2016-mpp14.mpp, task-links-project2016-mspdi.xml",
        "sample.mpp, sample.xml"
    })
    void theSameScheduleInTwoFormatsSaysTheSame(String one, String other) {
        assertThat(named(real(one))).isEqualTo(named(real(other)));
    }

    /** A slip of one day of work, read in the file: the last milestone's finish against its baseline. */
    @Test
    void aBaselinedMilestoneKeepsItsBaselineBesideItsForecast() {
        ScheduledProject scheduled = real("mpp14baseline.mpp");

        assertThat(scheduled.milestones())
                .containsExactly(new Milestone(
                        ScheduleFacts.local("MPP12BaselineTest-9"),
                        "5",
                        "Complete",
                        LocalDate.of(2006, 9, 13),
                        LocalDate.of(2006, 9, 14),
                        null,
                        null));
        assertThat(scheduled.project().actualStartOn()).isEqualTo(LocalDate.of(2006, 8, 24));
        assertThat(scheduled.project().actualEndOn()).isNull();
    }

    @Test
    void whatIsFinishedHasItsActualDates() {
        ScheduledProject scheduled = real("SuccessorCalendar.xml");

        assertThat(scheduled.project().actualEndOn()).isEqualTo(LocalDate.of(2021, 4, 19));
        assertThat(scheduled.milestones()).singleElement().satisfies(end -> {
            assertThat(end.baselineOn()).isEqualTo(LocalDate.of(2021, 5, 18));
            assertThat(end.forecastOn()).isNull();
            assertThat(end.actualOn()).isEqualTo(LocalDate.of(2021, 4, 19));
        });
        assertThat(scheduled.statusOn()).isEqualTo(LocalDate.of(2021, 5, 17));
    }

    private static ScheduledProject real(String file) {
        return ScheduleImport.read(SharedData.at("schedules/" + file))
                .projects()
                .getFirst();
    }

    /** The same under one name: a plan that was never given one is called as its file, and its files are called differently. */
    private static List<Object> named(ScheduledProject scheduled) {
        Project p = scheduled.project();
        return List.of(
                new Project(
                        "P",
                        "P",
                        p.plannedStartOn(),
                        p.plannedEndOn(),
                        p.actualStartOn(),
                        p.actualEndOn(),
                        p.budget(),
                        p.forecastBy()),
                scheduled.milestones().stream()
                        .map(m -> new Milestone(
                                ScheduleFacts.local("P"),
                                m.code(),
                                m.name(),
                                m.baselineOn(),
                                m.forecastOn(),
                                m.actualOn(),
                                m.weight()))
                        .toList(),
                scheduled.milestonesFrom(),
                scheduled.withoutBaseline(),
                scheduled.hasBaseline(),
                String.valueOf(scheduled.statusOn()));
    }
}
