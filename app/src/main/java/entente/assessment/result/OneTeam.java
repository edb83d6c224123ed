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

/** 004-08: do two teams feel as one? A gap of one point of five between them is an alert. */
public final class OneTeam implements Rule {
    private static final ResultRule RULE = new ResultRule(
            "004-08",
            "unity-pulse",
            Text.of("assessment.unity-pulse.question"),
            ResultBands.of("004-08", "75", "60", "12.5", "25", 120));

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
