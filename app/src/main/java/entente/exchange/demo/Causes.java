package entente.exchange.demo;

import entente.delivery.AgreedCause;
import entente.delivery.CauseClaim;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.kernel.CauseParty;
import entente.kernel.Percent;
import entente.kernel.Shares;
import entente.ledger.Ref;
import java.util.Map;

/** Whose cause a change was: each side answers for itself, both answers appear together, and some of them end in one both sign. */
final class Causes {
    private final Telling story;

    Causes(Telling story) {
        this.story = story;
    }

    /** The client's answer; the shares are the client's, the rest is the provider's. */
    void client(int month, int day, Ref<ChangeRequest> about, ChangeReason reason, int own, int days, String because) {
        story.client().on(month, day).notes(claim(about, reason, own, days, because));
    }

    /** The provider's answer, with the client's share as the provider sees it. */
    void provider(
            int month, int day, Ref<ChangeRequest> about, ChangeReason reason, int clients, int days, String because) {
        story.provider().on(month, day).notes(claim(about, reason, clients, days, because));
    }

    /** Proposed by the provider on the first day, signed by the client on the second. */
    void agreed(
            int month,
            int day,
            int signedDay,
            Ref<ChangeRequest> about,
            ChangeReason reason,
            int clients,
            int days,
            String because) {
        Ref<AgreedCause> cause = story.provider()
                .on(month, day)
                .proposes(new AgreedCause(about, shares(clients), days, reason, because, null));
        story.client().on(month, signedDay).signs(cause);
    }

    private static CauseClaim claim(
            Ref<ChangeRequest> about, ChangeReason reason, int clients, int days, String because) {
        return new CauseClaim(about, shares(clients), days, reason, because, null);
    }

    private static Shares shares(int clients) {
        return new Shares(
                Map.of(CauseParty.CLIENT, Percent.of(clients), CauseParty.PROVIDER, Percent.of(100L - clients)));
    }
}
