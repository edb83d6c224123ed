package entente.asking;

import entente.access.Holders;
import entente.access.JudgingContexts;
import entente.assessment.campaign.Campaign;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.UUID;

/** Closes in the night what nobody closed before: every campaign whose last day is over; and records what a fallen server closed and did not. */
public final class NightlyClosing {
    /** For so many days after its end a campaign's result is looked for, and recorded where it is missing. */
    private static final int LOOKED_FOR = 7;

    private final JudgingContexts contexts;
    private final Campaigns campaigns;
    private final Closing closing;
    private final Ledger ledger;

    public NightlyClosing(JudgingContexts contexts, Campaigns campaigns, Closing closing, Ledger ledger) {
        this.contexts = contexts;
        this.campaigns = campaigns;
        this.closing = closing;
        this.ledger = ledger;
    }

    public void closeDue(UUID arrangement) {
        contexts.find(arrangement).ifPresent(holders -> closeDue(arrangement, holders));
    }

    private void closeDue(UUID arrangement, Holders holders) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), holders.zone());
        holders.readers().stream()
                .map(reader -> new Viewer(reader, arrangement))
                .forEach(viewer -> {
                    for (Campaign campaign : campaigns.list(viewer)) {
                        LocalDate last = campaign.window().closesOn();
                        if (!last.isBefore(today)) {
                            continue;
                        }
                        if (campaigns.sides(viewer, campaign.id()).stream().anyMatch(side -> !side.closed())) {
                            closing.close(viewer, campaign.id());
                        } else if (last.isAfter(today.minusDays(LOOKED_FOR))) {
                            closing.recordIfOver(viewer, campaign.id());
                        }
                    }
                });
    }
}
