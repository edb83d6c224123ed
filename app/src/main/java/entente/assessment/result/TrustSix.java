package entente.assessment.result;

import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 004-04: is the trust there that leaders build? Six ways to be trustworthy and two kinds of trust; a part below 3.5 of 5 (62.5 of 100) or a fall of half a point is an alert. */
public final class TrustSix implements Rule {
    private static final ResultRule RULE = new ResultRule(
            "004-04",
            "trust-six",
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
        return RULE.judge(book, policy, asOf);
    }
}
