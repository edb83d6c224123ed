package entente.governance.forum;

import entente.kernel.Amount;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Into which of the four quadrants a forum falls; nothing where it held no session in the window.
 *
 * @param hours in person-hours
 * @param effect from 0 to 100
 */
public record Yield(String name, Quadrant quadrant, Figure hours, Figure effect) {
    public static Optional<Yield> of(ForumEffect effect, Policy policy) {
        Figure hours = effect.hours();
        Figure brings = effect.effect();
        return hours.known()
                .flatMap(cost -> brings.known()
                        .map(worth ->
                                new Yield(effect.forum().fact().name(), quadrant(cost, worth, policy), hours, brings)));
    }

    private static Quadrant quadrant(BigDecimal cost, BigDecimal worth, Policy policy) {
        return Quadrant.of(
                cost.compareTo(policy.of(ForumHealth.HEAVY)) > 0,
                worth.compareTo(policy.of(ForumHealth.EFFECTIVE)) >= 0);
    }

    Finding finding(Policy policy, LocalDate measuredOn) {
        Figure because = Figure.known(
                new Amount(effect.known().orElse(BigDecimal.ZERO), Unit.COUNT),
                effect.because()
                        .because(
                                hours.because(),
                                policy.because(ForumHealth.HEAVY, new Amount(policy.of(ForumHealth.HEAVY), Unit.COUNT)),
                                policy.because(
                                        ForumHealth.EFFECTIVE,
                                        new Amount(policy.of(ForumHealth.EFFECTIVE), Unit.COUNT))));
        return new Finding(
                quadrant.band(),
                Text.of(
                        "forum.health.yield",
                        name,
                        quadrant,
                        hours.known().orElse(BigDecimal.ZERO),
                        effect.known().orElse(BigDecimal.ZERO)),
                because,
                Reading.FULL,
                measuredOn);
    }
}
