package entente.team;

import entente.assessment.RatesPerson;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How those asked find the champion of a change: three ways of acting from 1 to 5 (004-01). It rates whoever sits there, so it lies with the
 * side and its leader until that person lets it be shown.
 *
 * @param side whose champion it is; only that side says it
 * @param goesFirst uses the new way before others are asked to
 * @param saysPrice says what it will cost people, and what for
 * @param stays stays with it until it is habit
 * @param raters how many answered; five at least
 */
public record ChampionRating(
        Ref<ChangeInitiative> initiative,
        Side side,
        LocalDate ratedOn,
        BigDecimal goesFirst,
        BigDecimal saysPrice,
        BigDecimal stays,
        int raters)
        implements RatesPerson {
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);

    public ChampionRating {
        Points.check("goesFirst", goesFirst);
        Points.check("saysPrice", saysPrice);
        Points.check("stays", stays);
        Refused.unless(raters >= Points.FEWEST, "raters", "team.refused.peers", Points.FEWEST, raters);
    }

    /** The weakest of the three, which no mean hides. */
    public BigDecimal lowest() {
        return Stream.of(goesFirst, saysPrice, stays).min(BigDecimal::compareTo).orElse(goesFirst);
    }

    /** From 0 to 100: the mean of the three. */
    public BigDecimal score() {
        return goesFirst
                .add(saysPrice)
                .add(stays)
                .divide(THREE, MathContext.DECIMAL64)
                .subtract(BigDecimal.ONE)
                .multiply(QUARTER);
    }

    @Override
    public Set<Side> concerned() {
        return Set.of(side);
    }

    @Override
    public String guarded() {
        return "side";
    }

    @Override
    public Stream<Held> heldOn(Others others) {
        return others.find(ChangeInitiative.class, initiative).stream()
                .flatMap(change -> Assignment.sitting(others, change.champion(), ratedOn, "initiative"));
    }

    /** Nobody rates whoever goes first on the other side. */
    @Override
    public void fit(Others others) {
        RatesPerson.super.fit(others);
        others.find(ChangeInitiative.class, initiative)
                .ifPresent(change -> RoleSeat.demandOwn(others, change.champion(), side, "initiative"));
    }
}
