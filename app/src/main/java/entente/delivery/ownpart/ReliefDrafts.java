package entente.delivery.ownpart;

import entente.arrangement.AgreedTerms;
import entente.delivery.ReliefProposal;
import entente.ledger.Book;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;

/** The relief proposals that are still to be drafted in the client's own book: one for each input, answer or approval it gave late, or has not given, of late. */
public final class ReliefDrafts {
    static final Term<Integer> WINDOW = Term.whole("000-E08.relief.days", 90, "signal.source.ours");
    static final Term<Integer> DECIDE = Term.whole("000-E08.relief.decide", 10, "signal.source.ours");

    /** What an arrangement may set of them. */
    public static final List<Term<?>> TERMS = List.of(WINDOW, DECIDE);

    private ReliefDrafts() {}

    public static List<ReliefProposal> due(Book client, Policy policy, LocalDate today) {
        LocalDate since = today.minusDays(policy.of(WINDOW));
        LocalDate decideOn = AgreedTerms.of(client, today).calendar().plus(today, policy.of(DECIDE));
        return Relief.all(client, today).stream()
                .filter(relief -> relief.proposal().isEmpty() && relief.isUnclaimed())
                .filter(relief -> !relief.owed().fact().dueOn().isBefore(since))
                .map(relief -> ReliefProposal.of(relief.owed(), today, decideOn))
                .toList();
    }
}
