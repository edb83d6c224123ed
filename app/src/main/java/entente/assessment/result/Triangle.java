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

/** 003-11: do business users, the in-house function and the provider get on? Three edges, the weakest named; below 60 is an alert. */
public final class Triangle implements Rule {
    private static final ResultRule RULE = new ResultRule(
            "003-11",
            "triangle",
            Text.of("assessment.triangle.question"),
            ResultBands.of("003-11", "75", "60", "12.5", "25", 240));

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
