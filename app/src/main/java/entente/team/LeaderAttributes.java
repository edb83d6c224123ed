package entente.team;

import entente.assessment.RatesPerson;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What those asked say of one leader of the pair: five attributes from 1 to 5 (003-33). It lies with the leader's own side until that side,
 * with the leader's consent, shows it.
 *
 * @param side whose leader it is; only that side says it
 * @param experience as the counterpart and the sponsor see it
 * @param capability as the counterpart and the sponsor see it
 * @param credibility as peers in the own organisation see it
 * @param clout as peers in the own organisation see it
 * @param power as peers in the own organisation see it
 * @param peers how many peers were asked; five at least
 */
public record LeaderAttributes(
        Ref<LeadershipPair> pair,
        Side side,
        LocalDate ratedOn,
        BigDecimal experience,
        BigDecimal capability,
        BigDecimal credibility,
        BigDecimal clout,
        BigDecimal power,
        int peers)
        implements RatesPerson {
    public LeaderAttributes {
        Points.check("experience", experience);
        Points.check("capability", capability);
        Points.check("credibility", credibility);
        Points.check("clout", clout);
        Points.check("power", power);
        Refused.unless(peers >= Points.FEWEST, "peers", "team.refused.peers", Points.FEWEST, peers);
    }

    /** The five by their names. */
    public Stream<Rated> all() {
        return Stream.of(
                new Rated("experience", experience),
                new Rated("capability", capability),
                new Rated("credibility", credibility),
                new Rated("clout", clout),
                new Rated("power", power));
    }

    /** One attribute and its points from 1 to 5. */
    public record Rated(String name, BigDecimal points) {}

    /** The weakest, which no average hides. */
    public BigDecimal lowest() {
        return all().map(Rated::points).min(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    }

    @Override
    public Stream<Held> heldOn(Others others) {
        return others.findOn(ratedOn, LeadershipPair.class, pair).stream()
                .flatMap(two -> Person.held(others, two.half(side).leader(), "pair"));
    }

    @Override
    public Set<Side> concerned() {
        return Set.of(side);
    }

    @Override
    public String guarded() {
        return "side";
    }
}
