package entente.team;

import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.team.PairReview.Way;
import java.time.LocalDate;

/**
 * Something was done about the pair; it is looked at again after 90 and 180 days, against the pair before (003-36).
 *
 * @param changedOn the first day of the changed pair
 */
public record PairChange(Ref<LeadershipPair> pair, LocalDate changedOn, Way way) implements Fact {}
