package entente.asking;

import entente.access.Holders;
import entente.access.JudgingContexts;
import entente.assessment.campaign.Campaign;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.UUID;

/** Closes in the night what nobody closed before: every campaign whose last day is over. */
public final class NightlyClosing {
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
                        boolean over = campaign.window().closesOn().isBefore(today);
                        if (over
                                && campaigns.sides(viewer, campaign.id()).stream()
                                        .anyMatch(side -> !side.closed())) {
                            closing.close(viewer, campaign.id());
                        }
                    }
                });
    }
}
