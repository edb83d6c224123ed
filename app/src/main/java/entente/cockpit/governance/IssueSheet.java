package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.assumption.Assumption;
import entente.governance.assumption.Belief;
import entente.governance.cause.BothWords;
import entente.governance.challenge.Beneath;
import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.Challenges;
import entente.governance.challenge.CriticalCase;
import entente.governance.challenge.Risk;
import entente.governance.challenge.RiskIndicator;
import entente.governance.challenge.RiskState;
import entente.governance.challenge.SixMoves;
import entente.governance.community.Communities;
import entente.governance.community.DissentCase;
import entente.governance.community.GroupCase;
import entente.governance.weakness.BroughtAlong;
import entente.governance.weakness.KnownWeakness;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong and what kind of wrong it is, what may go wrong, and what is taken for granted, as one side opens it.
 *
 * @param community whom the problems affect, and what somebody says against how they are worked on
 * @param moves which of the six moves were made on what asks people to change
 * @param brought what the sides bring along, as far as the reader knows it
 * @param beneath what was split off from another problem
 * @param criticals what is critical, and what was when it ended and nobody asked about since
 * @param causes where both sides say things come from, over a year
 * @param unanswered open problems whose kind the reader's side has not said
 * @param ended problems that are over
 * @param now the moment hours are counted to: the present, or the end of an earlier day
 * @param signals what the judge says about them and needs a look
 */
public record IssueSheet(
        Side reader,
        LocalDate today,
        Instant now,
        List<IssueGroup> groups,
        Communities community,
        SixMoves moves,
        BroughtAlong brought,
        Beneath beneath,
        List<CriticalCase> criticals,
        BothWords causes,
        int open,
        int unanswered,
        int ended,
        List<RiskIndicator> risks,
        List<Recorded<Assumption>> assumptions,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> PRACTICES = Set.of(
            "000-03", "000-07", "000-10", "001-11", "003-01", "003-02", "003-03", "003-04", "003-06", "003-07",
            "003-25", "003-39");

    public IssueSheet {
        groups = List.copyOf(groups);
        criticals = List.copyOf(criticals);
        risks = List.copyOf(risks);
        assumptions = List.copyOf(assumptions);
        signals = List.copyOf(signals);
    }

    public static IssueSheet of(
            Side reader, Book book, Judgement own, LocalDate day, Instant now, @Nullable AsOf asOf) {
        Challenges all = Challenges.of(book, day);
        return new IssueSheet(
                reader,
                day,
                now,
                groups(all.open()),
                Communities.of(book, day),
                SixMoves.of(book, day),
                BroughtAlong.of(book, day),
                Beneath.of(book, day),
                CriticalCase.all(book, Policy.of(book), day),
                BothWords.of(book, reader, day),
                all.open().size(),
                (int) all.open().stream()
                        .filter(one -> one.heldBy(reader).isEmpty())
                        .count(),
                all.all().size() - all.open().size(),
                book.current(Risk.class).stream()
                        .filter(risk -> risk.fact().state() == RiskState.OPEN)
                        .map(risk -> RiskIndicator.of(risk, own.direct()))
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

    /** Groups a problem affects of which nobody has taken part. */
    public List<GroupCase> notInTheRoom(ChallengeCase one) {
        return affectedBy(one).stream().filter(group -> !group.isPresent()).toList();
    }

    /** The time of command of an open problem that a side holds critical. */
    public Optional<CriticalCase> critical(ChallengeCase one) {
        return criticals.stream()
                .filter(found -> found.problem().issue().id().equals(one.issue().id()))
                .findFirst();
    }

    /** What was critical until it ended and nobody asked about since. */
    public List<CriticalCase> toAskAgain() {
        return criticals.stream().filter(one -> !one.problem().said().isOpen()).toList();
    }

    public List<GroupCase> affectedBy(ChallengeCase one) {
        return community.affectedBy(one.issue().id());
    }

    /** Weaknesses a problem grew from, the reader's own first. */
    public List<KnownWeakness> grewFrom(ChallengeCase one) {
        return brought.beneath(one.issue().id()).stream()
                .sorted(Comparator.comparing(known -> known.said().side() != reader))
                .toList();
    }

    /** The problem it was split off from, while that is open. */
    public Optional<ChallengeCase> whole(ChallengeCase one) {
        return groups.stream()
                .flatMap(group -> group.cases().stream())
                .filter(other -> other.issue().ref().equals(one.said().partOf()))
                .findFirst();
    }

    public boolean isAnsweredByReader(DissentCase dissent) {
        return dissent.answer(reader).isPresent();
    }

    public boolean isEmpty() {
        return open == 0 && ended == 0 && risks.isEmpty() && assumptions.isEmpty();
    }
}
