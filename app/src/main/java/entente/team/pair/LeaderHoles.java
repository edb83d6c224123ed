package entente.team.pair;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.LeaderAttributes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** 003-33: have both leaders what it takes? Any of five attributes below 3 is a hole, and no average hides it. */
public final class LeaderHoles implements LookRule {
    static final Term<Integer> STALE = Look.stale("003-33");
    static final Term<BigDecimal> LEAST = Term.number("003-33.least", "3", "team.source.pair");

    @Override
    public String practice() {
        return "003-33";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, LEAST);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        PairCourse course = PairCourse.of(book, asOf);
        List<Recorded<LeaderAttributes>> rated = Arrays.stream(Side.values())
                .flatMap(side -> course.attributes(side, asOf).stream())
                .toList();
        BigDecimal least = policy.of(LEAST);
        return Look.over(
                "team.d33",
                rated,
                rated.stream()
                        .flatMap(one -> one.fact()
                                .all()
                                .filter(attribute -> attribute.points().compareTo(least) < 0)
                                .map(attribute -> Gap.act(
                                        one.fact().side(),
                                        Explanation.of(
                                                        "team.d33.hole",
                                                        one.fact().side(),
                                                        Text.of("team.attribute." + attribute.name()),
                                                        attribute.points())
                                                .from(one.source()))))
                        .toList());
    }
}
