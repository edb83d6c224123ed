package entente.assessment.result;

import entente.assessment.ResultSnapshot;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 003-28: has the provider the capabilities this arrangement needs, as the client and as it sees them itself? A capability below 3 of 5 (50 of 100) or a gap of one point is named; where groups were asked of, a weak one may hide in its group. */
public final class ProviderCapabilities implements Rule {
    /** From this version on each capability is asked of for itself. */
    private static final int EACH = 2;

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
        return RULE.judge(book, policy, asOf, ProviderCapabilities::hidden);
    }

    /** A group's mean tells nothing of each of its capabilities, so it is never well. */
    private static List<Finding> hidden(Recorded<ResultSnapshot> newest) {
        return newest.fact().version() >= EACH
                ? List.of()
                : List.of(Finding.unknown(
                        Text.of("assessment.provider-capabilities.groups"),
                        List.of(ResultRule.explained(newest)),
                        newest.fact().closedOn()));
    }
}
