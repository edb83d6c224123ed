package entente.cockpit.paper;

import entente.governance.conflict.ConflictCase;
import entente.governance.conflict.Conflicts;
import entente.governance.conflict.LadderStage;
import entente.governance.decision.DecisionCase;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.DecisionLevel;
import entente.governance.decision.Decisions;
import entente.governance.decision.TimeLimits;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.signal.Signal;
import entente.signal.StartSet;
import entente.team.LeadershipPair;
import entente.team.PairReview;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What nobody below the board can decide: strategic decisions, conflicts that climbed that far, renewal, the pair itself. */
record BoardDecisions(Side side, Ground own) {

    List<Text> all() {
        return Stream.of(decisions(), conflicts(), renewals(), seats(), pair())
                .flatMap(one -> one)
                .distinct()
                .toList();
    }

    private Stream<Text> decisions() {
        return Decisions.of(own.book(), own.on()).open().stream()
                .filter(one -> isForTheBoard(one) && one.isUpTo(side))
                .map(this::decision);
    }

    private Text decision(DecisionCase one) {
        LocalDate due = TimeLimits.dueOn(one, own.policy());
        return Text.of(
                due.isBefore(own.on()) ? "paper.decide.overdue" : "paper.decide.decision",
                Marked.of(one.decision(), one.said().title()),
                one.since(),
                due);
    }

    static boolean isForTheBoard(DecisionCase one) {
        return one.said().decisionClass() == DecisionClass.STRATEGIC
                || one.said().level() == DecisionLevel.EXECUTIVE
                || one.right()
                        .filter(right -> right.fact().level() == DecisionLevel.EXECUTIVE)
                        .isPresent();
    }

    private Stream<Text> conflicts() {
        return Conflicts.of(own.book(), own.on()).open().stream()
                .filter(one -> one.stage().compareTo(LadderStage.EXECUTIVE) >= 0)
                .map(this::conflict);
    }

    private Text conflict(ConflictCase one) {
        return Text.of(
                "paper.decide.conflict", Marked.of(one.conflict(), one.said().title()), one.stageSince());
    }

    private Stream<Text> renewals() {
        return own.judged().direct().stream()
                .filter(signal -> signal.practice().equals(StartSet.RENEWAL) && signal.isYes())
                .map(Signal::answer)
                .map(answer -> Text.of("paper.decide.renewal", answer));
    }

    private Stream<Text> seats() {
        return own.book().current(LeadershipPair.class).stream()
                .map(Recorded::fact)
                .filter(pair -> pair.initiative() == null && pair.runsOn(own.on()))
                .filter(pair -> pair.half(side).isVacant())
                .map(pair -> Text.of("paper.decide.seat", side));
    }

    /** What the side wants to change about the pair stays in its own book, and is marked so. */
    private Stream<Text> pair() {
        return own.book().current(PairReview.class).stream()
                .filter(review -> review.fact().chosen() != PairReview.Way.COACH)
                .map(review -> Text.of(
                        "paper.decide.pair",
                        Marked.of(review, review.fact().chosen()),
                        review.fact().reviewedOn()));
    }
}
