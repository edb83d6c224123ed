package entente.cockpit.team;

import entente.kernel.Side;
import entente.kernel.Text;
import entente.signal.Policy;
import entente.team.ChangeInitiative;
import entente.team.standing.LeadSide;
import java.util.Optional;

/** Which side leads a change, and whether the client has to. */
final class LedBy {
    private LedBy() {}

    /** Empty where nobody has said how radical it is. */
    static Optional<Text> says(ChangeInitiative one, Policy policy) {
        return LeadSide.product(one).stream()
                .mapToObj(product -> {
                    Side leads = one.leadSide();
                    if (leads == null) {
                        return Text.of("team.page.standing.led.none", product);
                    }
                    return LeadSide.isForTheClient(one, policy)
                            ? Text.of("team.page.standing.led.ours", leads, product, policy.of(LeadSide.PRODUCT))
                            : Text.of("team.page.standing.led", leads, product);
                })
                .findFirst();
    }
}
