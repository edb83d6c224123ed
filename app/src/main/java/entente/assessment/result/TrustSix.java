package entente.assessment.result;

import entente.assessment.ResultSnapshot;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 004-04: is the trust there that leaders build? Six ways to be trustworthy and two kinds of trust; a part below 3.5 of 5 (62.5 of 100) or a
 * fall of half a point is an alert. Where one kind of trust is healthy and the other is not, that is named before any part (I-5).
 */
public final class TrustSix implements Rule {
    public static final String INSTRUMENT = "trust-six";

    private static final ResultRule RULE = new ResultRule(
            "004-04",
            INSTRUMENT,
            Text.of("assessment.trust-six.question"),
            ResultBands.of("004-04", "75", "62.5", "12.5", "25", 120));

    @Override
    public String practice() {
        return RULE.practice();
    }

    @Override
    public List<Term<?>> terms() {
        return RULE.bands().terms();
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        return RULE.judge(book, policy, asOf, newest -> kinds(newest, policy));
    }

    private static List<Finding> kinds(Recorded<ResultSnapshot> newest, Policy policy) {
        return TrustKind.of(newest.fact(), policy).stream()
                .map(one -> RULE.bands()
                        .score()
                        .judge(
                                policy,
                                Figure.known(
                                        one.competence().min(one.goodwill()), Unit.RATIO, ResultRule.explained(newest)),
                                one.says(),
                                newest.fact().closedOn()))
                .toList();
    }

    /** Whether people's trust in a part is healthy. */
    public static boolean isHealthy(BigDecimal score, Policy policy) {
        return RULE.bands().score().band(policy, score) == Band.WELL;
    }

    /** Whether a part lies below what the practice accepts. */
    public static boolean isLow(BigDecimal score, Policy policy) {
        return RULE.bands().score().band(policy, score) == Band.ACT;
    }

    /** How many days what people said tells something of today. */
    public static int staleAfter(Policy policy) {
        return RULE.bands().staleAfter(policy);
    }
}
