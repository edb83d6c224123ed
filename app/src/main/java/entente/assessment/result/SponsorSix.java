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

/** 003-24: is the executive behind the agenda the right one? A spoke of 2 of 5 (25 of 100) or less is an alert. */
public final class SponsorSix implements Rule {
    private static final ResultRule RULE = new ResultRule(
            "003-24",
            "sponsor-six",
            Text.of("assessment.sponsor-six.question"),
            ResultBands.of("003-24", "50", "25", "25", "50", 400).upTo());

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
