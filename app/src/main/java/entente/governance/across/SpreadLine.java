package entente.governance.across;

import entente.kernel.Text;
import entente.signal.Policy;
import java.util.List;

/** One of the six things that make coordination hard, as a page shows it. */
public record SpreadLine(Text name, int count, int points) {
    public static List<SpreadLine> all(CoordinationProfile profile, Policy policy) {
        return Spread.ALL.stream()
                .map(one -> new SpreadLine(
                        Text.of("across.page." + one.name()), one.of(profile), one.points(profile, policy)))
                .toList();
    }
}
