package entente.signal;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two terms of a policy between which a value falls into its band.
 *
 * @param unit what both terms count in
 */
public record Limits(Term<BigDecimal> watch, Term<BigDecimal> act, Unit unit, Way way) {

    /** Which values are bad, and what the threshold itself counts as. */
    private enum Way {
        BELOW,
        UP_TO,
        ABOVE,
        FROM
    }

    /** Small is bad, and the threshold itself is still good. */
    public static Limits below(Term<BigDecimal> watch, Term<BigDecimal> act, Unit unit) {
        return new Limits(watch, act, unit, Way.BELOW);
    }

    /** Small is bad, and the threshold itself counts. */
    public static Limits upTo(Term<BigDecimal> watch, Term<BigDecimal> act, Unit unit) {
        return new Limits(watch, act, unit, Way.UP_TO);
    }

    /** Large is bad, and the threshold itself is still good. */
    public static Limits above(Term<BigDecimal> watch, Term<BigDecimal> act, Unit unit) {
        return new Limits(watch, act, unit, Way.ABOVE);
    }

    /** Large is bad, and the threshold itself counts. */
    public static Limits from(Term<BigDecimal> watch, Term<BigDecimal> act, Unit unit) {
        return new Limits(watch, act, unit, Way.FROM);
    }

    /** The terms of limits, and others beside them. */
    public static List<Term<?>> terms(List<Limits> limits, Term<?>... others) {
        return Stream.concat(limits.stream().flatMap(l -> Stream.<Term<?>>of(l.watch, l.act)), Stream.of(others))
                .toList();
    }

    public Band band(Policy policy, BigDecimal value) {
        BigDecimal first = policy.of(watch);
        BigDecimal second = policy.of(act);
        return switch (way) {
            case BELOW -> Bands.below(value, first, second);
            case UP_TO -> Bands.upTo(value, first, second);
            case ABOVE -> Bands.above(value, first, second);
            case FROM -> Bands.from(value, first, second);
        };
    }

    /** Judges a figure; the thresholds become leaves of its explanation. What is not known stays so, and its reason is the answer. */
    public Finding judge(Policy policy, Figure figure, Text says, LocalDate measuredOn) {
        return switch (figure) {
            case Figure.Known known ->
                new Finding(
                        band(policy, known.value()),
                        says,
                        new Figure.Known(known.amount(), known.because().because(leaves(policy))),
                        Reading.FULL,
                        measuredOn);
            case Figure.Unknown unknown ->
                new Finding(Band.UNKNOWN, unknown.reason(), unknown, Reading.FULL, measuredOn);
        };
    }

    /** The two thresholds as an explanation shows them. */
    public List<Explanation> leaves(Policy policy) {
        return List.of(
                policy.because(watch, new Amount(policy.of(watch), unit)),
                policy.because(act, new Amount(policy.of(act), unit)));
    }
}
