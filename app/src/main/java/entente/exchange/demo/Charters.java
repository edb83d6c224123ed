package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.delivery.Project;
import entente.delivery.ProjectCharter;
import entente.delivery.ProjectCharter.Assumption;
import entente.delivery.ProjectCharter.Criterion;
import entente.delivery.ProjectCharter.ScopeItem;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.team.Person;
import java.util.List;

/** What the projects are for: the large study in full, the safety work with half of it left open, the diary with nothing at all. */
final class Charters {
    private Charters() {}

    static void tell(Telling story, Projects projects, Ref<Person> owner) {
        vela(story, projects.vela(), owner);
        safety(story, projects.safety(), owner);
        story.client().on(11, 9).says(new Adoption("000-E05", story.months().day(11, 9)));
        story.client().on(11, 9).says(new Adoption("000-E14", story.months().day(11, 9)));
    }

    private static void vela(Telling story, Ref<Project> vela, Ref<Person> owner) {
        Ref<ProjectCharter> charter = story.client()
                .on(2, 17)
                .proposes(new ProjectCharter(
                        "CH-VELA",
                        vela,
                        "VELA-3 data clean enough for the interim six weeks after the last visit in it",
                        List.of(
                                new ScopeItem("Data management in three countries", true),
                                new ScopeItem("Listings for the safety board", true),
                                new ScopeItem("Statistics", false)),
                        List.of(
                                new Assumption(
                                        "Translations are approved within four weeks",
                                        story.months().day(12, 1),
                                        false),
                                new Assumption("One model of diary device for all countries", null, false),
                                new Assumption("The protocol is amended once a year at most", null, null)),
                        List.of(new Criterion("Fewer than 20 open queries a site at the interim")),
                        owner,
                        eur(1_900)));
        story.provider().on(2, 19).signs(charter);
    }

    private static void safety(Telling story, Ref<Project> safety, Ref<Person> owner) {
        story.client()
                .on(5, 28)
                .says(new ProjectCharter(
                        "CH-SAFE",
                        safety,
                        "No difference between safety and study data older than ten days",
                        List.of(new ScopeItem("Differences found since the first study", true)),
                        List.of(new Assumption(
                                "Access for all four people on the first day",
                                story.months().day(6, 4),
                                false)),
                        List.of(),
                        owner,
                        null));
    }
}
