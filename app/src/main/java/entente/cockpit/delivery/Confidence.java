package entente.cockpit.delivery;

import entente.arrangement.ConfidenceVote;
import entente.arrangement.Promise;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A promise with how sure either side is that it will be kept, as last revealed together.
 *
 * @param client empty where it has not answered, or the answers are not revealed
 */
public record Confidence(Recorded<Promise> promise, Optional<Percent> client, Optional<Percent> provider) {
    /** Of every promise that is still to be kept and of which somebody said how sure it is. */
    public static List<Confidence> all(Book book) {
        List<Recorded<ConfidenceVote>> votes = book.current(ConfidenceVote.class);
        return book.current(Promise.class).stream()
                .filter(promise -> promise.fact().keptOn() == null)
                .map(promise -> new Confidence(
                        promise, newest(votes, promise, Side.CLIENT), newest(votes, promise, Side.PROVIDER)))
                .filter(confidence -> confidence.client.isPresent() || confidence.provider.isPresent())
                .toList();
    }

    public Optional<Percent> of(Side side) {
        return switch (side) {
            case CLIENT -> client;
            case PROVIDER -> provider;
        };
    }

    /** Percentage points between the two; empty before both are known. */
    public Optional<Integer> gap() {
        return client.flatMap(one -> provider.map(
                other -> one.points().subtract(other.points()).abs().intValue()));
    }

    private static Optional<Percent> newest(
            List<Recorded<ConfidenceVote>> votes, Recorded<Promise> promise, Side side) {
        return votes.stream()
                .filter(vote -> vote.fact().promise().equals(promise.ref()))
                .filter(vote -> vote.by() == Voice.of(side))
                .max(Comparator.comparing(vote -> vote.fact().askedOn()))
                .map(vote -> vote.fact().confidence());
    }
}
