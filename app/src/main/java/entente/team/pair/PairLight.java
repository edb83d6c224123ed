package entente.team.pair;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.PairChemistry;
import entente.team.PairChemistry.Colour;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 003-34: do the two enjoy working together? Only a colour, and only where both agreed to show it; red asks for a talk, amber is watched. */
public final class PairLight implements LookRule {
    static final Term<Integer> STALE = Term.whole("003-34.stale", 120, "signal.source.ours");

    @Override
    public String practice() {
        return "003-34";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<PairChemistry>> newest =
                PairCourse.of(book, asOf).chemistry(asOf).stream().toList();
        return Look.over(
                "team.d34", newest, newest.stream().flatMap(PairLight::gaps).toList());
    }

    /** Of the less happy of the two nobody learns which it was: it is both sides' to mend. */
    private static Stream<Gap> gaps(Recorded<PairChemistry> one) {
        Colour colour = one.fact().colour();
        return switch (colour) {
            case GREEN -> Stream.of();
            case AMBER, RED ->
                Stream.of(Side.values()).map(side -> {
                    Explanation says = Explanation.of(
                                    "team.d34." + colour, one.fact().quarterOn())
                            .from(one.source());
                    return colour == Colour.RED ? Gap.act(side, says) : Gap.watch(side, says);
                });
        };
    }
}
