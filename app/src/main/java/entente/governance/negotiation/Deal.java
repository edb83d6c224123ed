package entente.governance.negotiation;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One negotiation with what each side said it needs, as far as the reader may see it, and each time what was agreed did not last.
 *
 * @param broken the oldest first
 */
public record Deal(
        Recorded<Negotiation> negotiation, Map<Side, Recorded<NegotiationInterest>> interests, List<Broken> broken) {
    /** For so many months a deal is to last (004-06). */
    public static final int MONTHS = 6;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Something agreed was taken up again. */
    public record Broken(LocalDate agreedOn, LocalDate on, Voice by) {
        /** Whether it had not lasted half a year. */
        public boolean isEarly() {
            return on.isBefore(agreedOn.plusMonths(MONTHS));
        }
    }

    public Deal {
        interests = Map.copyOf(interests);
        broken = List.copyOf(broken);
    }

    public Negotiation said() {
        return negotiation.fact();
    }

    public boolean isAgreed() {
        return said().state() == NegotiationState.AGREED;
    }

    public Optional<Recorded<NegotiationInterest>> interest(Side side) {
        return Optional.ofNullable(interests.get(side));
    }

    public List<Negotiation.Need> needs(Side side) {
        return said().needs().stream().filter(need -> need.side() == side).toList();
    }

    public List<Negotiation.Need> unmet(Side side) {
        return needs(side).stream().filter(need -> !need.met()).toList();
    }

    /**
     * How much of what could be created for both was agreed: what the way is worth to both together, in percent of the way that is worth most;
     * from 0 to 100. Unknown while nothing is agreed, and where there was nothing to choose from (004-06, joint value score).
     */
    public Figure jointValue() {
        int best =
                said().ways().stream().mapToInt(Negotiation.Way::together).max().orElse(0);
        Negotiation.Way chosen = said().chosen().orElse(null);
        if (!isAgreed() || chosen == null) {
            return Figure.unknown(Text.of("governance.deal.joint.open"));
        }
        if (said().ways().size() == 1 || best == 0) {
            return Figure.unknown(Text.of("governance.deal.joint.alone", said().title()));
        }
        BigDecimal share = BigDecimal.valueOf(chosen.together())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(best), 1, RoundingMode.HALF_EVEN);
        return Figure.known(
                Amount.percent(share),
                Explanation.of("governance.deal.joint.of", said().title(), chosen.name(), chosen.together(), best)
                        .from(negotiation.source()));
    }

    /** The percent of a side's needs that what was agreed meets; Unknown where nobody wrote down a need of it. */
    public Figure needsMet(Side side) {
        List<Negotiation.Need> all = needs(side);
        if (!isAgreed() || all.isEmpty()) {
            return Figure.unknown(Text.of("governance.deal.needs.unsaid", side));
        }
        int met = all.size() - unmet(side).size();
        return Figure.known(
                Amount.percent(BigDecimal.valueOf(met)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all.size()), 1, RoundingMode.HALF_EVEN)),
                Explanation.of("governance.deal.needs.of", side, met, all.size())
                        .from(negotiation.source()));
    }
}
