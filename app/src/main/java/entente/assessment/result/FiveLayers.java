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

/** 000-E02: do we know each other, from people up to culture? The weakest of five layers is named; a layer below 60 or a gap of two points of five is an alert. */
public final class FiveLayers implements Rule {
    private static final ResultRule RULE = new ResultRule(
            "000-E02",
            "five-layers",
            Text.of("assessment.five-layers.question"),
            ResultBands.of("000-E02", "75", "60", "25", "50", 240));

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
