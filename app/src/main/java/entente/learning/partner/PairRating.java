package entente.learning.partner;

import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * How well two providers work together, as one side finds it (003-31).
 *
 * @param points 1 they work against each other, 5 as one
 */
public record PairRating(Ref<ProviderPair> pair, Side side, LocalDate ratedOn, Rating points) implements Fact {}
