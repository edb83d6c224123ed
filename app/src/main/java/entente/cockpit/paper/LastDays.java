package entente.cockpit.paper;

import entente.arrangement.AgreedTerms;
import entente.delivery.ReliefProposal;
import entente.governance.decision.DecisionCase;
import entente.governance.decision.Decisions;
import entente.governance.decision.TimeLimits;
import entente.kernel.Band;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.paper.KeyFigure;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The last days on which acting still helps: notice, decisions that wait, what signals name. The nearest first; what is past is passed. */
record LastDays(LocalDate on, List<Last> all) {
    /** One such day, and what it is for. */
    record Last(LocalDate day, Text what) {}

    LastDays {
        all = all.stream().distinct().sorted(Comparator.comparing(Last::day)).toList();
    }

    static LastDays of(Ground ground) {
        return of(ground, one -> true);
    }

    /** Of decisions those alone that nobody below the board can take. */
    static LastDays ofBoard(Ground ground) {
        return of(ground, BoardDecisions::isForTheBoard);
    }

    private static LastDays of(Ground ground, Predicate<DecisionCase> counted) {
        List<Last> all = new ArrayList<>();
        AgreedTerms.of(ground.book(), ground.on())
                .contracts()
                .forEach(contract -> all.add(new Last(
                        contract.fact().lastNoticeOn(),
                        Text.of(
                                "paper.last.notice",
                                Marked.of(contract, contract.fact().title()),
                                contract.fact().endsOn()))));
        Policy policy = ground.policy();
        Decisions.of(ground.book(), ground.on()).open().stream()
                .filter(counted)
                .forEach(one -> all.add(new Last(
                        TimeLimits.dueOn(one, policy),
                        Text.of(
                                "paper.last.decision",
                                Marked.of(one.decision(), one.said().title())))));
        ground.book().current(ReliefProposal.class).stream()
                .map(Recorded::fact)
                .forEach(draft -> all.add(new Last(draft.decideOn(), Text.of("paper.last.relief", draft.code()))));
        ground.judged().direct().stream()
                .filter(Signal::needsPerson)
                .forEach(signal -> Optional.ofNullable(signal.stake().lastDay())
                        .ifPresent(day -> all.add(new Last(day, signal.question()))));
        return new LastDays(ground.on(), all);
    }

    /** Those that are still to come. */
    List<Last> ahead() {
        return all.stream().filter(last -> !last.day().isBefore(on)).toList();
    }

    int passed() {
        return all.size() - ahead().size();
    }

    /** The nearest of them. */
    KeyFigure nearest() {
        Text label = Text.of("paper.last.label");
        return ahead().stream()
                .findFirst()
                .map(last -> passed() == 0
                        ? KeyFigure.said(label, last.day(), last.what(), null)
                        : KeyFigure.said(
                                label,
                                last.day(),
                                Text.of("paper.last.and", last.what(), Text.of("paper.last.passed", passed())),
                                Band.ACT))
                .orElseGet(() -> KeyFigure.said(
                        label,
                        Text.of("paper.last.nothing"),
                        passed() == 0 ? Text.of("paper.last.none") : Text.of("paper.last.passed", passed()),
                        passed() == 0 ? null : Band.ACT));
    }
}
