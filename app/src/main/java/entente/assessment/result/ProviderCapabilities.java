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

/** 003-28: has the provider the capabilities this arrangement needs, as the client and as it sees them itself? Below 3 of 5 (50 of 100) or a gap of one point is an alert. */
public final class ProviderCapabilities implements Rule {
    private static final ResultRule RULE = new ResultRule(
            "003-28",
            "provider-capabilities",
            Text.of("assessment.provider-capabilities.question"),
            ResultBands.of("003-28", "75", "50", "12.5", "25", 400));

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
