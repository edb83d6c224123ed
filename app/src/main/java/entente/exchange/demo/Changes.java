package entente.exchange.demo;

import static entente.delivery.ChangeReason.DELIVERY_DEFECT;
import static entente.delivery.ChangeReason.DISCOVERY;
import static entente.delivery.ChangeReason.ESTIMATE_ERROR;
import static entente.delivery.ChangeReason.INTERNAL_POLITICS;
import static entente.delivery.ChangeReason.LATE_INPUT;
import static entente.delivery.ChangeReason.PREFERENCE;
import static entente.delivery.ChangeReason.REGULATION;
import static entente.delivery.ChangeReason.STRATEGY_REDIRECTED;
import static entente.delivery.ChangeReason.UNCLEAR_REQUIREMENT;
import static entente.delivery.ChangeReason.WRONG_ASSUMPTION;

import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.ledger.Document;
import entente.ledger.Ref;

/** What either side asked to have changed, and what became of it; few of the client's requests rest on anything from outside. */
final class Changes {
    private static final String CLINICAL = "Clinical operations";
    private static final String MEDICAL = "Medical affairs";
    private static final String SAFETY = "Drug safety";

    private final Requests ask;
    private final Orders orders;
    private final Impacts impacts;
    private final Causes causes;

    private Changes(Telling story) {
        this.impacts = new Impacts(story);
        this.causes = new Causes(story);
        this.ask = new Requests(story);
        this.orders = new Orders(story);
    }

    /** Returns how they were ordered. */
    static Orders tell(Telling story, Projects projects) {
        Changes changes = new Changes(story);
        changes.firstHalf(projects);
        changes.summer(projects);
        changes.lastQuarter(projects);
        changes.stillOpen(projects);
        changes.drafts(projects);
        return changes.orders;
    }

    private void firstHalf(Projects p) {
        var lung = ask.client(
                2, 14, "Lung function as a form of its own", UNCLEAR_REQUIREMENT, CLINICAL, p.lyra(), 18_400, 4);
        impacts.found(2, 19, lung, "One form in the place of four fields", 18_400, 4);
        ask.decided(2, 24, lung, ChangeState.ACCEPTED, "Agreed in the weekly call");
        orders.agreed(2, 26, 3, 2, lung, p.lyra(), 18_400, 4);
        ask.done(3, 20, 4, 2, lung);
        var staff = ask.provider(
                3, 19, "Two more data managers for the legacy studies", ESTIMATE_ERROR, p.legacy(), 32_000, 0);
        ask.decided(4, 8, staff, ChangeState.DECLINED, "The estimate was yours; we see no change in what we asked for");
        var serial = ask.client(4, 11, "Serial numbers of inhalers", REGULATION, MEDICAL, p.vela(), 26_500, 5);
        ask.shows(
                4,
                14,
                serial,
                new Document("Authority's letter on devices", "https://files.marrowdale.example/letter-88"));
        ask.decided(4, 21, serial, ChangeState.ACCEPTED, "The authority asks for it");
        orders.agreed(4, 24, 5, 4, serial, p.vela(), 26_500, 5);
        ask.done(7, 8, 7, 20, serial);
        var listings = ask.client(
                5, 18, "Listings every week instead of every month", PREFERENCE, MEDICAL, p.lyra(), 14_000, 0);
        ask.decided(5, 27, listings, ChangeState.ACCEPTED, "Weekly until the lock");
        orders.agreed(6, 2, 6, 9, listings, p.lyra(), 12_800, 0);
        var units = ask.provider(6, 10, "Free-text units in legacy study four", DISCOVERY, p.legacy(), 38_500, 6);
        ask.decided(6, 26, units, ChangeState.ACCEPTED, "Nobody knew; we share the work");
        orders.agreed(7, 1, 7, 8, units, p.legacy(), 24_000, 6);
    }

    private void summer(Projects p) {
        var interim =
                ask.client(7, 14, "A second interim analysis", STRATEGY_REDIRECTED, MEDICAL, p.vela(), 52_000, 10);
        impacts.found(7, 21, interim, "Listings, checks and a freeze of their own", 52_000, 10);
        ask.decided(7, 27, interim, ChangeState.ACCEPTED, "Decided by the portfolio board");
        orders.agreed(8, 3, 8, 12, interim, p.vela(), 44_000, 10);
        var reopen =
                ask.client(8, 20, "Edit checks reopened after the amendment", LATE_INPUT, MEDICAL, p.vela(), 34_000, 8);
        ask.decided(8, 27, reopen, ChangeState.ACCEPTED, "The amendment came three weeks after the checks were done");
        orders.agreed(9, 2, 9, 11, reopen, p.vela(), 30_000, 8);
        causes.client(9, 8, reopen, LATE_INPUT, 60, 5, "The amendment was late; the checks need not have been started");
        causes.provider(9, 14, reopen, LATE_INPUT, 100, 8, "We were told to go on with the checks");
        causes.agreed(9, 18, 22, reopen, LATE_INPUT, 80, 8, "Late by three weeks; both knew that it was coming");
        var colours = ask.client(9, 3, "Another layout for the safety board", PREFERENCE, SAFETY, p.safety(), 9_600, 2);
        ask.decided(9, 15, colours, ChangeState.DROPPED, "Not worth it");
        var devices = ask.client(
                9,
                25,
                "Diary devices differ from country to country",
                WRONG_ASSUMPTION,
                CLINICAL,
                p.diary(),
                24_000,
                5);
        ask.decided(10, 8, devices, ChangeState.ACCEPTED, "We had assumed one model for all");
        orders.agreed(10, 12, 10, 23, devices, p.diary(), 24_000, 5);
        var physicians = ask.client(
                10,
                13,
                "Separate listings for two safety physicians",
                INTERNAL_POLITICS,
                SAFETY,
                p.safety(),
                12_500,
                0);
        ask.decided(10, 22, physicians, ChangeState.DECLINED, "Withdrawn after the two talked to each other");
        var reload = ask.provider(11, 9, "Central laboratory data loaded again", DELIVERY_DEFECT, p.vela(), 0, 8);
        ask.decided(11, 12, reload, ChangeState.ACCEPTED, "At Brightfathom's cost");
    }

    private void lastQuarter(Projects p) {
        var exacerbation =
                ask.client(12, 6, "What counts as an exacerbation", UNCLEAR_REQUIREMENT, MEDICAL, p.vela(), 36_000, 9);
        ask.decided(12, 20, exacerbation, ChangeState.ACCEPTED, "The steering group decided late; the work is real");
        orders.inPrinciple(12, 27, 13, 6, exacerbation, p.vela(), 32_000, 9);
        causes.client(13, 14, exacerbation, UNCLEAR_REQUIREMENT, 50, 5, "You could have asked in the summer");
        causes.provider(13, 17, exacerbation, UNCLEAR_REQUIREMENT, 100, 9, "It was not decided when we asked");
        ask.client(12, 17, "Patient profiles by site, not by country", PREFERENCE, CLINICAL, p.vela(), 22_000, 3);
        var licence = ask.client(
                12, 27, "Coding by hand until the licence is here", LATE_INPUT, SAFETY, p.safety(), 17_500, 6);
        ask.decided(13, 9, licence, ChangeState.ACCEPTED, "We were late with the licence");
        impacts.begun(13, 12, licence, "Two coders for six weeks", 17_500, 6);
        orders.waiting(13, 20, licence, p.safety(), 17_500, 6);
    }

    private void stillOpen(Projects p) {
        var third = ask.client(
                13, 8, "Third country joins the interim", STRATEGY_REDIRECTED, MEDICAL, p.vela(), 96_000, 14);
        impacts.likely(13, 18, third, "A country group more in every listing", 128_000, 14, 60);
        orders.disputed(13, 22, 13, 27, third, p.vela(), 128_000, 14);
        var offline =
                ask.provider(13, 15, "Telephone model that loses entries off line", DISCOVERY, p.diary(), 27_000, 5);
        impacts.found(13, 21, offline, "A store on the telephone itself", 27_000, 5);
        causes.client(14, 9, offline, DELIVERY_DEFECT, 0, 5, "It was you who chose the telephone");
        orders.countered(13, 24, 14, 6, offline, p.diary(), 27_000, 13_500, 5);
        ask.client(13, 25, "Paper diaries are kept after all", WRONG_ASSUMPTION, CLINICAL, p.diary(), 31_000, 5);
        var format = ask.client(14, 7, "New format for safety reports", REGULATION, SAFETY, p.safety(), 45_000, 4);
        ask.shows(14, 8, format, new Document("Guideline, section 5", "https://files.marrowdale.example/guideline-5"));
    }

    /** Written down on one side only, and not asked for yet. */
    private void drafts(Projects p) {
        Ref<ChangeRequest> freeze =
                ask.clientDraft(14, 16, "Freeze VELA-3 until the interim: no change without Orla", p.vela());
        ask.reworded(14, 20, freeze, "Freeze VELA-3 until the interim; to be talked over with Anneke first");
        ask.providerDraft(
                14,
                11,
                "Replace the query tool in the third country, if the translations slip again",
                p.vela(),
                52_000);
    }
}
