package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.assumption.Assumption;
import entente.governance.assumption.Belief;
import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.Challenges;
import entente.governance.challenge.Risk;
import entente.governance.challenge.RiskState;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong and what kind of wrong it is, what may go wrong, and what is taken for granted, as one side opens it.
 *
 * @param unanswered open problems whose kind the reader's side has not said
 * @param ended problems that are over
 * @param signals what the judge says about them and needs a look
 */
public record IssueSheet(
        Side reader,
        LocalDate today,
        List<IssueGroup> groups,
        int open,
        int unanswered,
        int ended,
        List<Recorded<Risk>> risks,
        List<Recorded<Assumption>> assumptions,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> PRACTICES =
            Set.of("000-07", "001-11", "003-01", "003-02", "003-03", "003-04", "003-07", "003-25", "003-39");

    public IssueSheet {
        groups = List.copyOf(groups);
        risks = List.copyOf(risks);
        assumptions = List.copyOf(assumptions);
        signals = List.copyOf(signals);
    }

    public static IssueSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Challenges all = Challenges.of(book, day);
        return new IssueSheet(
                reader,
                day,
                groups(all.open()),
                all.open().size(),
                (int) all.open().stream()
                        .filter(one -> one.heldBy(reader).isEmpty())
                        .count(),
                all.all().size() - all.open().size(),
                book.current(Risk.class).stream()
                        .filter(risk -> risk.fact().state() == RiskState.OPEN)
                        .toList(),
                book.current(Assumption.class).stream()
                        .filter(one -> one.fact().belief() == Belief.UNTESTED
                                || one.fact().isOpenlyFalse())
                        .toList(),
                PageSignals.toLookAt(own, PRACTICES),
                asOf);
    }

    /** The oldest first in each group. */
    private static List<IssueGroup> groups(List<ChallengeCase> open) {
        var groups = new TreeMap<IssueGroup.Sort, List<ChallengeCase>>();
        open.stream()
                .sorted(Comparator.comparing(one -> one.said().raisedOn()))
                .forEach(one -> groups.computeIfAbsent(IssueGroup.of(one), none -> new ArrayList<>())
                        .add(one));
        return groups.entrySet().stream()
                .map(group -> new IssueGroup(group.getKey(), group.getValue()))
                .toList();
    }

    public boolean isEmpty() {
        return open == 0 && ended == 0 && risks.isEmpty() && assumptions.isEmpty();
    }
}
