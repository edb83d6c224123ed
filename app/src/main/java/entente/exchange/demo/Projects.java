package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.access.Role;
import entente.delivery.Project;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The five pieces of work. Names of studies are invented.
 *
 * @param lyra the first study, done by the end of the story
 * @param vela the large study, which slips
 * @param legacy five old studies moved to the new warehouse
 * @param safety reconciling safety reports with the study data
 * @param diary data from patients' telephones
 */
record Projects(Ref<Project> lyra, Ref<Project> vela, Ref<Project> legacy, Ref<Project> safety, Ref<Project> diary) {

    static Projects tell(Telling story) {
        Months m = story.months();
        Projects projects = new Projects(
                planned(story, 1, 9, "LYRA-2", "Study LYRA-2, data management", m.day(1, 15), m.day(12, 12), 1_240),
                planned(story, 1, 10, "VELA-3", "Study VELA-3, data management", m.day(3, 2), m.day(20, 20), 2_860),
                planned(story, 1, 11, "LEGACY", "Five legacy studies to the warehouse", m.day(2, 4), m.day(9, 25), 680),
                planned(story, 4, 14, "SAFETY", "Safety reconciliation", m.day(6, 4), m.day(16, 14), 540),
                planned(story, 8, 18, "DIARY", "Patient diary feeds", m.day(10, 8), m.day(18, 12), 410));
        started(story, projects.lyra, m.day(1, 15), "Kick-off in Utrecht, both teams in one room");
        started(story, projects.legacy, m.day(2, 4), "All five study archives are here");
        started(story, projects.vela, m.day(3, 2), "Protocol signed on Friday, we started on time");
        started(story, projects.safety, m.day(6, 4), "Started on the day, with two of four people able to sign in");
        started(story, projects.diary, m.day(10, 8), "Started on the day planned");
        ended(story, projects.legacy, m.day(9, 25), "All five studies read back without a difference");
        ended(story, projects.lyra, m.day(12, 12), "LYRA-2 database locked");
        return projects;
    }

    private static Ref<Project> planned(
            Telling story, int month, int day, String code, String name, LocalDate from, LocalDate to, long thousands) {
        return story.provider(Role.INTERFACE_MANAGER)
                .on(month, day)
                .says(new Project(code, name, from, to, null, null, eur(thousands * 1_000), null));
    }

    private static void started(Telling story, Ref<Project> project, LocalDate on, String why) {
        dated(story, project, on, why, on, null);
    }

    private static void ended(Telling story, Ref<Project> project, LocalDate on, String why) {
        dated(story, project, on, why, story.latest(project).actualStartOn(), on);
    }

    private static void dated(
            Telling story,
            Ref<Project> project,
            LocalDate saidOn,
            String why,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {
        story.provider(Role.INTERFACE_MANAGER)
                .on(saidOn)
                .amends(
                        project,
                        why,
                        p -> new Project(
                                p.code(),
                                p.name(),
                                p.plannedStartOn(),
                                p.plannedEndOn(),
                                start,
                                end,
                                p.budget(),
                                p.forecastBy()));
    }
}
