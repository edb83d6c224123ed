package entente.exchange.demo;

import entente.access.Role;
import entente.delivery.ClientDependency;
import entente.delivery.Project;
import entente.ledger.Ref;
import java.time.LocalDate;

/** What the client owed the provider, when it was due and when it came; most trouble of the story begins here. */
final class Inputs {
    private static final String CLINICAL = "Clinical operations";
    private static final String MEDICAL = "Medical affairs";
    private static final String SAFETY = "Drug safety";
    private static final String IT = "Information technology";
    private static final String REGULATORY = "Regulatory affairs";
    private static final int ASKED_BEFORE = 25;

    private final Telling story;
    private final Months m;
    private int number;

    private Inputs(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    /** What came late and has a story of its own. */
    record Late(Ref<ClientDependency> exacerbation, Ref<ClientDependency> translations) {}

    static Late tell(Telling story, Projects projects) {
        Inputs inputs = new Inputs(story);
        inputs.firstHalf(projects);
        Ref<ClientDependency> exacerbation = inputs.secondHalf(projects);
        return new Late(exacerbation, inputs.still(projects));
    }

    private void firstHalf(Projects p) {
        came(p.lyra(), CLINICAL, "Comments on the data management plan of LYRA-2", m.day(2, 5), m.day(2, 12));
        came(p.legacy(), IT, "Archives of the five legacy studies", m.day(2, 9), m.day(2, 4));
        came(p.lyra(), MEDICAL, "List of medical history terms", m.day(3, 3), m.day(3, 3));
        came(p.vela(), CLINICAL, "Signed protocol of VELA-3", m.day(2, 26), m.day(2, 26));
        came(p.vela(), MEDICAL, "Comments on the case report forms", m.day(4, 25), m.day(5, 13));
        came(p.vela(), REGULATORY, "Comments on the case report forms, regulatory", m.day(4, 25), m.day(5, 21));
        came(p.vela(), CLINICAL, "Approval of the case report forms", m.day(5, 15), m.day(6, 5));
        came(p.safety(), IT, "Access to the safety database for four people", m.day(6, 3), m.day(6, 15));
        came(p.legacy(), CLINICAL, "Meaning of free-text units in study four", m.day(6, 26), m.day(7, 10));
        came(p.vela(), CLINICAL, "List of sites in the first country", m.day(6, 12), m.day(6, 12));
        came(p.lyra(), MEDICAL, "Decision on the second data review", m.day(7, 9), m.day(7, 7));
    }

    private Ref<ClientDependency> secondHalf(Projects p) {
        came(p.vela(), MEDICAL, "Amended protocol of VELA-3", m.day(7, 28), m.day(8, 19));
        came(p.safety(), SAFETY, "Rules for matching event terms", m.day(7, 22), m.day(8, 3));
        came(p.vela(), CLINICAL, "Countersigned site contracts, second country", m.day(9, 14), m.day(10, 6));
        came(p.lyra(), CLINICAL, "Answers of two sites to open queries", m.day(11, 10), m.day(11, 18));
        came(p.diary(), CLINICAL, "Choice of the diary devices", m.day(10, 20), m.day(10, 20));
        came(p.vela(), IT, "Test files of the central laboratory, with units", m.day(10, 16), m.day(11, 13));
        came(p.diary(), IT, "Rules for the company's firewall", m.day(11, 6), m.day(11, 6));
        Ref<ClientDependency> exacerbation = came(
                p.vela(), MEDICAL, "Definition of an exacerbation for the safety board", m.day(12, 3), m.day(12, 26));
        came(p.safety(), SAFETY, "Licence of the coding dictionary", m.day(12, 14), m.day(13, 6));
        came(p.diary(), CLINICAL, "Patient leaflet, final text", m.day(13, 10), m.day(13, 10));
        came(p.vela(), CLINICAL, "Names of reviewers for the third country", m.day(13, 18), m.day(13, 24));
        return exacerbation;
    }

    /** Still owed when the story ends; of the last one the client says that it never was its to give. */
    private Ref<ClientDependency> still(Projects p) {
        Ref<ClientDependency> translations =
                owed(p.vela(), REGULATORY, "Approved translations of the diary", m.day(13, 5));
        story.client(Role.INTERFACE_MANAGER).on(13, 7).signs(translations);
        owed(p.vela(), MEDICAL, "Decision whether the third country joins the interim", m.day(14, 2));
        owed(p.safety(), SAFETY, "Approval of the coding conventions", m.day(14, 15));
        owed(p.diary(), IT, "Certificate for the telephone gateway", m.day(15, 12));
        Ref<ClientDependency> sample = owed(p.diary(), CLINICAL, "Spare telephones for forty sites", m.day(14, 8));
        story.client(Role.INTERFACE_MANAGER)
                .on(13, 19)
                .disputes(
                        sample,
                        "Spare telephones are in your price for the feeds, see line 14 of the offer; we owe you the list of sites, "
                                + "and you have had it since last month");
        return translations;
    }

    private Ref<ClientDependency> came(
            Ref<Project> project, String department, String what, LocalDate due, LocalDate met) {
        Ref<ClientDependency> owed = owed(project, department, what, due);
        String why = met.isAfter(due) ? "Came late" : "Came in time";
        story.provider(Role.INTERFACE_MANAGER)
                .on(met)
                .amends(
                        owed,
                        why,
                        d -> new ClientDependency(d.code(), d.what(), d.project(), d.department(), d.dueOn(), met));
        return owed;
    }

    private Ref<ClientDependency> owed(Ref<Project> project, String department, String what, LocalDate due) {
        number++;
        LocalDate asked = due.minusDays(ASKED_BEFORE);
        LocalDate planned = story.latest(project).plannedStartOn();
        LocalDate earliest = planned.isBefore(m.day(2, 10)) ? m.day(1, 16) : planned.minusDays(10);
        return story.provider(Role.INTERFACE_MANAGER)
                .on(asked.isBefore(earliest) ? earliest : asked)
                .says(new ClientDependency("IN-%02d".formatted(number), what, project, department, due, null));
    }
}
