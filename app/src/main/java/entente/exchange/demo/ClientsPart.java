package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.access.Role;
import entente.commercial.CostImpact;
import entente.delivery.Approval;
import entente.delivery.InformationRequest;
import entente.delivery.Project;
import entente.delivery.ReliefClaim;
import entente.delivery.ReworkItem;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the client itself made late, dear or double: questions it answered, approvals, rework, and the relief the provider asks for. */
final class ClientsPart {
    private static final String MEDICAL = "Medical affairs";

    private final Telling story;
    private final Months m;
    private final Projects projects;
    private int number;

    private ClientsPart(Telling story, Projects projects) {
        this.story = story;
        this.m = story.months();
        this.projects = projects;
    }

    static void tell(Telling story, Projects projects, Inputs.Late late) {
        ClientsPart part = new ClientsPart(story, projects);
        LocalDate adopted = part.m.day(11, 12);
        story.client().on(adopted).says(new Adoption("000-E13", adopted));
        story.client().on(adopted).notes(new Adoption("000-08", adopted));
        part.questions();
        part.approvals();
        part.rework();
        part.relief(late);
        part.reckoned(late);
    }

    private void questions() {
        asked(
                projects.vela(),
                "Which sites may send scans instead of paper",
                m.day(11, 25),
                m.day(12, 8),
                m.day(12, 5));
        asked(
                projects.safety(),
                "Who codes an event that two sites report",
                m.day(12, 2),
                m.day(12, 16),
                m.day(12, 14));
        asked(projects.diary(), "Languages of the third country", m.day(12, 10), m.day(12, 24), m.day(12, 24));
        asked(projects.vela(), "Normal ranges of the new laboratory", m.day(12, 20), m.day(13, 6), m.day(13, 15));
        asked(projects.safety(), "Cut-off of the yearly report", m.day(13, 3), m.day(13, 17), m.day(13, 16));
        asked(projects.diary(), "Who answers patients in the evening", m.day(13, 14), m.day(14, 1), null);
    }

    private void asked(
            Ref<Project> project, String what, LocalDate askedOn, LocalDate dueOn, @Nullable LocalDate givenOn) {
        number++;
        String code = "Q-%02d".formatted(number);
        Ref<InformationRequest> question = story.provider(Role.INTERFACE_MANAGER)
                .on(askedOn)
                .says(new InformationRequest(code, what, project, MEDICAL, askedOn, dueOn, null));
        story.client(Role.INTERFACE_MANAGER).on(askedOn.plusDays(4)).signs(question);
        if (givenOn != null) {
            String why = givenOn.isAfter(dueOn) ? "Answered late; the laboratory had moved" : "Answered";
            story.provider(Role.INTERFACE_MANAGER)
                    .on(givenOn)
                    .amends(
                            question,
                            why,
                            q -> new InformationRequest(
                                    q.code(), q.what(), q.project(), q.department(), askedOn, dueOn, givenOn));
            story.client(Role.INTERFACE_MANAGER).on(givenOn).signs(question);
        }
    }

    private void approvals() {
        approved("AP-01", "Data management plan of the patient diary", m.day(12, 4), m.day(12, 18), m.day(12, 17));
        approved("AP-02", "Wording of the patient leaflet", m.day(13, 5), m.day(13, 19), m.day(13, 27));
    }

    private void approved(String code, String what, LocalDate askedOn, LocalDate dueOn, LocalDate decidedOn) {
        Ref<Approval> approval = story.client(Role.INTERFACE_MANAGER)
                .on(askedOn)
                .says(new Approval(code, what, projects.diary(), MEDICAL, askedOn, dueOn, null));
        story.client(Role.INTERFACE_MANAGER)
                .on(decidedOn)
                .amends(
                        approval,
                        "Approved",
                        a -> new Approval(a.code(), a.what(), a.project(), a.department(), askedOn, dueOn, decidedOn));
    }

    private void rework() {
        LocalDate found = m.day(12, 19);
        Ref<ReworkItem> listings = story.provider(Role.INTERFACE_MANAGER)
                .on(found)
                .says(new ReworkItem(
                        "RW-01",
                        "Safety listings built twice, since the definition changed after the first run",
                        projects.vela(),
                        CauseParty.CLIENT,
                        MEDICAL,
                        found,
                        eur(21_400),
                        8));
        story.client(Role.INTERFACE_MANAGER).on(12, 24).signs(listings);
        LocalDate ours = m.day(13, 11);
        story.provider(Role.INTERFACE_MANAGER)
                .on(ours)
                .says(new ReworkItem(
                        "RW-02",
                        "Laboratory units converted the wrong way in two feeds",
                        projects.vela(),
                        CauseParty.PROVIDER,
                        null,
                        ours,
                        eur(9_800),
                        4));
    }

    /** Of the first the client says yes, and a change order may follow; the second waits for its word. */
    private void relief(Inputs.Late late) {
        Ref<ReliefClaim> first = claimed(
                "RC-01", late, 13, 4, 10, "The safety board met without the listing, and we built it again afterwards");
        story.client().on(13, 20).signs(first);
        LocalDate second = m.day(14, 9);
        story.provider()
                .on(second)
                .says(new ReliefClaim(
                        "RC-02",
                        late.translations(),
                        null,
                        null,
                        7,
                        eur(6_500),
                        second,
                        "The diary cannot go to two countries without its translations"));
    }

    private Ref<ReliefClaim> claimed(String code, Inputs.Late late, int month, int day, int days, String because) {
        LocalDate on = m.day(month, day);
        return story.provider()
                .on(on)
                .says(new ReliefClaim(code, late.exacerbation(), null, null, days, null, on, because));
    }

    /** What the client alone reckons; the provider never learns of it. */
    private void reckoned(Inputs.Late late) {
        own("OWN-CI-01", "Own physicians who sorted events by hand meanwhile", late, m.day(12, 22), 12_600);
        own("OWN-CI-02", "A second meeting of the safety board", late, m.day(13, 7), 8_900);
    }

    private void own(String code, String what, Inputs.Late late, LocalDate on, long cost) {
        new Narrator(story, Side.CLIENT, Role.COMMERCIAL_MANAGER)
                .on(on)
                .notes(new CostImpact(code, what, CauseParty.CLIENT, on, late.exacerbation(), null, eur(cost), null));
    }
}
