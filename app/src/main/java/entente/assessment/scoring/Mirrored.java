package entente.assessment.scoring;

import entente.kernel.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What both sides answered to the same, beside each other (formulae 4.10, instrument I-4). Each side weighs the same, whatever its head
 * count; nothing is said where one of the two has nothing to show.
 *
 * @param client how the client found it
 * @param provider how the provider found it
 * @param clientsGuess what the client guessed of the provider's answers
 * @param providersGuess what the provider guessed of the client's answers
 */
public record Mirrored(SideView client, SideView provider, SideView clientsGuess, SideView providersGuess) {

    /** Client less provider in points of 100, from -100 to 100. Unknown where one side has nothing to show. */
    public OptionalDouble gap(String dimension) {
        return both(dimension, (client, provider) -> client - provider);
    }

    /** Half of each side, from 0 to 100. */
    public OptionalDouble index() {
        return together(SideView::whole, (client, provider) -> (client + provider) / 2);
    }

    /** The lower of the two, from 0 to 100: an index hides a side that is not well. */
    public OptionalDouble lower() {
        return together(SideView::whole, Math::min);
    }

    /** What a side guessed of the other, less what the other really said, in points of 100: above zero it thinks the other better pleased than it is. */
    public OptionalDouble blindSpot(Side guesser, String dimension) {
        SideView guess = guesser == Side.CLIENT ? clientsGuess : providersGuess;
        Optional<Score> real = of(guesser.other()).dimension(dimension);
        Optional<Score> guessed = guess.dimension(dimension);
        return guessed.isEmpty() || real.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        guessed.orElseThrow().value() - real.orElseThrow().value());
    }

    /** Where both stand on one dimension; a side at {@code high} or above counts as high. Empty where one side has nothing to show. */
    public Optional<Quadrant> quadrant(String dimension, double high) {
        Optional<Score> ours = client.dimension(dimension);
        Optional<Score> theirs = provider.dimension(dimension);
        return ours.isEmpty() || theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(Quadrant.of(
                        ours.orElseThrow().value() >= high, theirs.orElseThrow().value() >= high));
    }

    /** The dimension that both together find worst: the headline, where the whole would hide it. */
    public Optional<String> lowest() {
        return client.dimensions().stream()
                .map(Score::of)
                .filter(dimension -> gap(dimension).isPresent())
                .min(Comparator.comparingDouble(
                        dimension -> both(dimension, (a, b) -> (a + b) / 2).orElseThrow()));
    }

    /** The dimensions both sides have something to show of. */
    public List<String> common() {
        return client.dimensions().stream()
                .map(Score::of)
                .filter(dimension -> gap(dimension).isPresent())
                .toList();
    }

    public SideView of(Side side) {
        return switch (side) {
            case CLIENT -> client;
            case PROVIDER -> provider;
        };
    }

    private interface Combining {
        double of(double client, double provider);
    }

    private OptionalDouble both(String dimension, Combining how) {
        return together(view -> view.dimension(dimension), how);
    }

    private OptionalDouble together(Function<SideView, Optional<Score>> part, Combining how) {
        Optional<Score> ours = part.apply(client);
        Optional<Score> theirs = part.apply(provider);
        return ours.isEmpty() || theirs.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        how.of(ours.orElseThrow().value(), theirs.orElseThrow().value()));
    }
}
