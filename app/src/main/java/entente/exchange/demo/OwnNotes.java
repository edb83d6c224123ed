package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.access.Role;
import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.governance.ShadowWork;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.team.InterfaceIntent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What each side writes down for itself and never shows: doubts, work done in the shadow, own costs. */
final class OwnNotes {
    private static final int OWN_PEOPLE = 24_000;

    private final Telling story;

    private OwnNotes(Telling story) {
        this.story = story;
    }

    static void tell(Telling story, Projects projects) {
        OwnNotes notes = new OwnNotes(story);
        notes.givingTheInterfaceAway();
        notes.doneByOurselves();
        notes.clientCosts();
        notes.providerCosts(projects);
    }

    private void givingTheInterfaceAway() {
        intent(2, 20, false, null);
        intent(
                8,
                24,
                true,
                "Averill & Moss offer to run the whole interface for a fixed fee. Tempting while we are two people short");
        intent(11, 25, false, "Declined. Whoever runs the interface knows what we want before we do");
    }

    private void intent(int month, int day, boolean intends, @Nullable String words) {
        LocalDate on = story.months().day(month, day);
        story.client().on(on).notes(new InterfaceIntent(on, intends, words));
    }

    private void doneByOurselves() {
        LocalDate found = story.months().day(8, 11);
        Ref<ShadowWork> work = story.client()
                .on(found)
                .notes(new ShadowWork(
                        "SW-1",
                        "Our own programmer rebuilds the medical listings every Thursday",
                        found,
                        true,
                        BigDecimal.valueOf(64),
                        null));
        LocalDate ended = story.months().day(11, 5);
        story.client()
                .on(ended)
                .amends(
                        work,
                        "The weekly listings are good enough now",
                        w -> new ShadowWork(
                                w.code(), w.what(), w.foundOn(), w.declared(), BigDecimal.valueOf(112), ended));
    }

    private void clientCosts() {
        for (int month = 1; month <= 3; month++) {
            own(Side.CLIENT, "OWN-TRANSITION-%02d".formatted(month), CostSort.TRANSITION, month, 38_000);
        }
        for (int month = 1; month <= 13; month++) {
            own(Side.CLIENT, "OWN-GOVERNANCE-%02d".formatted(month), CostSort.GOVERNANCE, month, OWN_PEOPLE);
        }
    }

    /** What the provider spends on the large study itself, and what it mended without charging for it. */
    private void providerCosts(Projects projects) {
        own(Side.PROVIDER, "OWN-REWORK-LAB-FEED", CostSort.OTHER, 11, 46_500);
        own(Side.PROVIDER, "OWN-TRAVEL-UTRECHT", CostSort.OTHER, 10, 3_800);
        own(Side.PROVIDER, "OWN-RECRUITING", CostSort.OTHER, 9, 21_000);
        own(Side.PROVIDER, "OWN-OVERTIME-VELA", CostSort.OTHER, 13, 31_200);
        LocalDate status = story.months().close(Months.COUNT);
        story.provider()
                .on(status)
                .notes(new Progress(
                        projects.vela(),
                        status,
                        eur(1_900_000),
                        eur(1_535_000),
                        eur(1_742_000),
                        CostView.PROVIDER_COST,
                        null));
    }

    private void own(Side side, String code, CostSort sort, int month, long amount) {
        LocalDate booked = story.months().day(month, 27);
        new Narrator(story, side, Role.COMMERCIAL_MANAGER)
                .on(booked)
                .notes(new CostLine(code, null, sort, eur(amount), booked, null, booked));
    }
}
