package entente.delivery.change;

import entente.delivery.AgreedCause;
import entente.delivery.CauseClaim;
import entente.kernel.Explanation;
import entente.kernel.Shares;
import entente.kernel.Text;
import entente.ledger.Recorded;
import java.util.List;

/** A cause in a line: what both agreed on, or what one side claims under its own name. */
final class CauseWords {
    private CauseWords() {}

    static Explanation agreed(Recorded<AgreedCause> cause) {
        return Explanation.of(
                        "delivery.change.cause",
                        cause.fact().reason(),
                        shown(cause.fact().shares()))
                .from(cause.source());
    }

    static Explanation claimed(Recorded<CauseClaim> claim) {
        return Explanation.of(
                        "delivery.change.claim",
                        claim.by(),
                        claim.fact().reason(),
                        shown(claim.fact().shares()))
                .from(claim.source());
    }

    private static List<Object> shown(Shares shares) {
        return shares.of().entrySet().stream()
                .<Object>map(share -> Text.of("delivery.change.share", share.getKey(), share.getValue()))
                .toList();
    }
}
