package entente.governance.load;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What one of the six adds (I-7): 0, 1 or 2 points; Unknown where what it counts is not known.
 *
 * @param points with what was said or counted behind it
 */
public record LoadPoint(Indicator indicator, Figure points) {
    static final Term<Integer> SOME_PROVIDERS = Term.whole("003-13.providers.some", 2, "load.source.points");
    static final Term<Integer> MANY_PROVIDERS = Term.whole("003-13.providers.many", 4, "load.source.points");
    static final Term<Integer> SOME_CHANGED = Term.whole("003-13.transformation.some", 10, "signal.source.ours");
    static final Term<Integer> MUCH_CHANGED = Term.whole("003-13.transformation.many", 33, "signal.source.ours");
    static final Term<Integer> SOME_MOVED = Term.whole("003-13.changes.some", 2, "load.source.points");
    static final Term<Integer> MUCH_MOVED = Term.whole("003-13.changes.many", 5, "load.source.points");

    static final int MOST = 2;

    static List<Term<?>> terms() {
        return List.of(SOME_PROVIDERS, MANY_PROVIDERS, SOME_CHANGED, MUCH_CHANGED, SOME_MOVED, MUCH_MOVED);
    }

    static List<LoadPoint> all(Recorded<ArrangementProfile> said, LoadFacts facts, Policy policy, LocalDate day) {
        ArrangementProfile profile = said.fact();
        Integer named = profile.providers();
        Figure providers = named == null
                ? facts.providers(day)
                : Figure.known(Amount.count(named), said(said, "load.providers", named));
        Figure changed = Figure.known(
                Amount.percent(profile.transformation().points()),
                said(said, "load.transformation", profile.transformation()));
        return List.of(
                counted(Indicator.PROVIDERS, providers, SOME_PROVIDERS, MANY_PROVIDERS, policy),
                graded(Indicator.DISTANCE, profile.distancePoints(), said(said, "load.said", profile.distance())),
                graded(Indicator.BREADTH, profile.breadthPoints(), said(said, "load.said", profile.breadth())),
                counted(Indicator.TRANSFORMATION, changed, SOME_CHANGED, MUCH_CHANGED, policy),
                counted(Indicator.VOLATILITY, facts.volatility(day), SOME_MOVED, MUCH_MOVED, policy),
                graded(Indicator.UNFAMILIAR, profile.newnessPoints(), said(said, "load.said", profile.newness())));
    }

    private static Explanation said(Recorded<ArrangementProfile> said, String key, Object value) {
        Side side = said.fact().side();
        return Explanation.of(key, value, side, said.fact().saidOn()).from(said.source());
    }

    private static LoadPoint counted(
            Indicator indicator, Figure count, Term<Integer> some, Term<Integer> many, Policy policy) {
        return switch (count) {
            case Figure.Unknown unknown -> new LoadPoint(indicator, unknown);
            case Figure.Known known -> {
                int points = reaches(known.value(), many, policy) ? MOST : reaches(known.value(), some, policy) ? 1 : 0;
                yield graded(
                        indicator,
                        points,
                        known.because()
                                .because(
                                        policy.because(
                                                some,
                                                new Amount(
                                                        BigDecimal.valueOf(policy.of(some)),
                                                        known.amount().unit())),
                                        policy.because(
                                                many,
                                                new Amount(
                                                        BigDecimal.valueOf(policy.of(many)),
                                                        known.amount().unit()))));
            }
        };
    }

    private static boolean reaches(BigDecimal count, Term<Integer> from, Policy policy) {
        return count.compareTo(BigDecimal.valueOf(policy.of(from))) >= 0;
    }

    private static LoadPoint graded(Indicator indicator, int points, Explanation because) {
        return new LoadPoint(
                indicator,
                Figure.known(
                        Amount.count(points),
                        Explanation.of("load.point", indicator, points).because(because)));
    }

    /** The points, and 0 while they are not known. */
    int least() {
        return points.known().map(BigDecimal::intValueExact).orElse(0);
    }

    /** The points, and all there are while they are not known. */
    int most() {
        return points.known().map(BigDecimal::intValueExact).orElse(MOST);
    }
}
