package entente.cockpit.asking;

import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.scoring.Quadrant;
import entente.kernel.Band;
import entente.kernel.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One dimension as both sides found it.
 *
 * @param number its spoke
 * @param band of the lower of the two
 */
public record HealthLine(
        int number,
        String code,
        String name,
        Optional<Found> client,
        Optional<Found> provider,
        Band band,
        DimensionResult said) {
    private static final BigDecimal HIGH = BigDecimal.valueOf(60);

    HealthLine in(Band judged) {
        return new HealthLine(number, code, name, client, provider, judged, said);
    }

    public Optional<Found> of(Side side) {
        return side == Side.CLIENT ? client : provider;
    }

    /** The lower of the two. */
    public Optional<BigDecimal> lowest() {
        return Stream.of(client, provider)
                .flatMap(Optional::stream)
                .map(Found::shown)
                .min(BigDecimal::compareTo);
    }

    /** The mean of both sides, each weighing the same. */
    public Optional<BigDecimal> both() {
        return client.flatMap(
                c -> provider.map(p -> c.value().add(p.value()).divide(BigDecimal.TWO, 4, RoundingMode.HALF_EVEN)));
    }

    /** Client less provider, in points of 100. */
    public Optional<BigDecimal> gap() {
        return client.flatMap(c -> provider.map(p -> c.shown().subtract(p.shown())));
    }

    /** What a side guessed of the other, less what the other said: above zero it thinks the other better pleased than it is. */
    public Optional<BigDecimal> blindSpot(Side guesser) {
        return guess(guesser).flatMap(g -> of(guesser.other()).map(real -> g.subtract(real.shown())));
    }

    public Optional<BigDecimal> guess(Side guesser) {
        return Optional.ofNullable(guesser == Side.CLIENT ? said.clientGuess() : said.providerGuess())
                .map(guess -> guess.setScale(0, RoundingMode.HALF_EVEN));
    }

    /** Where both stand; a side at 60 or above counts as high. */
    public Optional<Quadrant> quadrant() {
        return client.flatMap(c -> provider.map(p -> {
            boolean clientHigh = c.value().compareTo(HIGH) >= 0;
            boolean providerHigh = p.value().compareTo(HIGH) >= 0;
            return clientHigh == providerHigh
                    ? clientHigh ? Quadrant.STRENGTH : Quadrant.SHARED_PROBLEM
                    : providerHigh ? Quadrant.PROVIDERS_BLIND_SPOT : Quadrant.CLIENTS_BLIND_SPOT;
        }));
    }
}
