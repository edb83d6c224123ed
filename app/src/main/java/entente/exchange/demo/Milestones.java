package entente.exchange.demo;

import entente.access.Role;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The dated points of the five projects: when each was promised, how its forecast moved and why, and when it was reached. */
final class Milestones {
    private final Telling story;
    private final Months m;

    private Milestones(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story, Projects projects) {
        Milestones milestones = new Milestones(story);
        milestones.lyra(projects.lyra());
        milestones.vela(projects.vela());
        milestones.legacy(projects.legacy());
        milestones.safety(projects.safety());
        milestones.diary(projects.diary());
    }

    private void lyra(Ref<Project> lyra) {
        point(lyra, "L1", "Data management plan signed", m.day(2, 12), 1).reached(m.day(2, 14));
        point(lyra, "L2", "Database open for sites", m.day(3, 20), 2)
                .moves(m.day(3, 6), m.day(3, 27), "Comments on the plan came a week late")
                .reached(m.day(3, 27));
        point(lyra, "L3", "First data review", m.day(6, 11), 1).reached(m.day(6, 11));
        point(lyra, "L4", "Last patient out", m.day(10, 16), 1).reached(m.day(10, 15));
        point(lyra, "L5", "All queries answered", m.day(11, 24), 1)
                .moves(m.day(11, 12), m.day(11, 27), "Two sites answer slowly in the holidays")
                .reached(m.day(11, 27));
        point(lyra, "L6", "Database lock", m.day(12, 12), 3).reached(m.day(12, 12));
    }

    private void vela(Ref<Project> vela) {
        point(vela, "V1", "Data management plan signed", m.day(4, 8), 1).reached(m.day(4, 8));
        point(vela, "V2", "Case report forms approved", m.day(5, 15), 2)
                .moves(m.day(5, 11), m.day(6, 5), "Three departments comment one after the other")
                .reached(m.day(6, 5));
        point(vela, "V3", "Database open for the first country", m.day(6, 22), 2)
                .moves(m.day(6, 8), m.day(7, 6), "The forms were approved three weeks late")
                .reached(m.day(7, 8));
        point(vela, "V4", "Edit checks released", m.day(8, 14), 1)
                .moves(m.day(8, 5), m.day(9, 3), "Checks reopened after the protocol was amended")
                .reached(m.day(9, 3));
        point(vela, "V5", "Second country live", m.day(9, 24), 1)
                .moves(m.day(9, 10), m.day(10, 14), "Site contracts are not countersigned")
                .reached(m.day(10, 15));
        point(vela, "V6", "Central laboratory feed live", m.day(11, 5), 2)
                .moves(m.day(10, 22), m.day(11, 24), "Test files arrived without units")
                .reached(m.day(12, 4));
        point(vela, "V7", "First safety board listing", m.day(12, 18), 1)
                .moves(m.day(12, 8), m.day(13, 9), "The board changed what counts as an exacerbation")
                .reached(m.day(13, 9));
        point(vela, "V8", "Third country live", m.day(14, 9), 1)
                .moves(m.day(12, 22), m.day(14, 27), "Translations of the diary are not approved")
                .moves(m.day(13, 24), m.day(15, 18), "Still waiting for the translations")
                .moves(m.day(14, 12), m.day(16, 8), "Approved for one language of three");
        point(vela, "V9", "Interim data cut", m.day(16, 10), 3)
                .moves(m.day(13, 10), m.day(16, 26), "A third country group may join the interim")
                .moves(m.day(14, 10), m.day(17, 20), "Not decided yet whether it joins; each week costs a week");
        point(vela, "V10", "Database lock", m.day(20, 12), 3)
                .moves(m.day(14, 11), m.day(21, 26), "Follows the interim");
    }

    private void legacy(Ref<Project> legacy) {
        point(legacy, "G1", "Mapping of the first study agreed", m.day(3, 12), 1)
                .reached(m.day(3, 12));
        point(legacy, "G2", "Two studies readable", m.day(5, 20), 1).reached(m.day(5, 20));
        point(legacy, "G3", "Free-text units resolved", m.day(7, 15), 1)
                .moves(m.day(6, 17), m.day(7, 24), "Study four stores its units in free text")
                .reached(m.day(7, 23));
        point(legacy, "G4", "All five studies readable", m.day(9, 24), 2).reached(m.day(9, 24));
    }

    private void safety(Ref<Project> safety) {
        point(safety, "S1", "Access to the safety database", m.day(6, 4), 1)
                .moves(m.day(6, 3), m.day(6, 15), "The request for access waits at Marrowdale IT")
                .reached(m.day(6, 15));
        point(safety, "S2", "First weekly reconciliation", m.day(8, 6), 1).reached(m.day(8, 14));
        point(safety, "S3", "Backlog of open differences cleared", m.day(11, 12), 2)
                .reached(m.day(11, 14));
        point(safety, "S4", "Medical coding automated", m.day(14, 20), 1)
                .moves(m.day(14, 6), m.day(15, 10), "The dictionary licence came three weeks late");
        point(safety, "S5", "Handed to routine", m.day(16, 14), 1).stands();
    }

    private void diary(Ref<Project> diary) {
        point(diary, "D1", "Devices chosen", m.day(10, 26), 1).reached(m.day(10, 26));
        point(diary, "D2", "First feed in test", m.day(12, 10), 1).reached(m.day(12, 11));
        point(diary, "D3", "First patient's diary in the database", m.day(14, 24), 2)
                .moves(m.day(14, 13), m.day(15, 2), "One telephone model loses entries when it is off line");
        point(diary, "D4", "All countries live", m.day(17, 20), 2).stands();
    }

    private Point point(Ref<Project> project, String code, String name, LocalDate baseline, int weight) {
        LocalDate plannedOn = story.latest(project).plannedStartOn();
        LocalDate saidOn = plannedOn.minusDays(plannedOn.isBefore(m.day(2, 1)) ? 2 : 14);
        return new Point(
                story,
                story.provider(Role.INTERFACE_MANAGER)
                        .on(saidOn)
                        .says(new Milestone(project, code, name, baseline, null, null, BigDecimal.valueOf(weight))));
    }
}
