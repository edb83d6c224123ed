package entente.governance.across;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.ledger.Recorded;
import entente.signal.Policy;

/**
 * How much coordination the work asks for (001-21): 0, 1 or 2 points each for sites, time zones, parties, services, key people and
 * dependencies, 0 to 12 in all, banded as adaptive load is (I-7). It is never Unknown: a profile says all six. Where the points begin is our
 * default.
 */
public record CoordinationIndex(Recorded<CoordinationProfile> profile, int points, CoordinationNeed need) {

    public static CoordinationIndex of(Recorded<CoordinationProfile> profile, Policy policy) {
        int points = Spread.ALL.stream()
                .mapToInt(spread -> spread.points(profile.fact(), policy))
                .sum();
        return new CoordinationIndex(profile, points, CoordinationNeed.of(points, policy));
    }

    /** The points, down to each of the six. */
    public Figure figure(Policy policy) {
        return Figure.known(
                Amount.count(points),
                Explanation.of("across.index", points, need)
                        .because(Spread.ALL.stream()
                                .map(spread -> Explanation.of(
                                                "across.index." + spread.name(),
                                                spread.of(profile.fact()),
                                                spread.points(profile.fact(), policy))
                                        .from(profile.source()))
                                .toList()));
    }
}
