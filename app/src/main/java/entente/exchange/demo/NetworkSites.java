package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;

/** The one project of the network service: eleven sites moved, a little ahead of its plan, with a single change. */
final class NetworkSites {
    private static final int STARTS = 9;

    private NetworkSites() {}

    static void tell(Telling story) {
        Months m = story.months();
        LocalDate start = m.day(STARTS, 3);
        Ref<Project> sites = story.provider()
                .on(NetworkService.BEGINS, 10)
                .says(new Project("SITES", "Eleven sites moved", start, m.day(15, 20), null, null, eur(240_000), null));
        story.provider()
                .on(start)
                .amends(
                        sites,
                        "First site surveyed",
                        p -> new Project(p.code(), p.name(), start, p.plannedEndOn(), start, null, p.budget(), null));
        long[][] months = {
            {30, 31, 31}, {70, 72, 71}, {112, 114, 113}, {150, 153, 151}, {185, 188, 186}, {215, 218, 216}
        };
        for (int i = 0; i < months.length; i++) {
            reported(story, sites, m.close(STARTS + i), months[i]);
        }
        changed(story, sites);
    }

    private static void reported(Telling story, Ref<Project> sites, LocalDate status, long[] thousands) {
        story.provider()
                .on(status)
                .says(new Progress(
                        sites,
                        status,
                        eur(thousands[0] * 1_000),
                        eur(thousands[1] * 1_000),
                        eur(thousands[2] * 1_000),
                        CostView.PAYABLE,
                        null));
    }

    private static void changed(Telling story, Ref<Project> sites) {
        LocalDate on = story.months().day(11, 13);
        story.client()
                .on(on)
                .says(new ChangeRequest(
                        "N-CR1",
                        "A second line for the warehouse",
                        Side.CLIENT,
                        ChangeReason.MARKET_FACTS,
                        on,
                        "Logistics",
                        sites,
                        eur(6_200),
                        0,
                        null,
                        ChangeState.ACCEPTED,
                        on,
                        null,
                        null));
    }
}
