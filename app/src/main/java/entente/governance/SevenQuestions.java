package entente.governance;

import entente.governance.LeaderAnswer.Answer;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Composite;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Questions;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.signal.StartSet;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-A8: how many of the seven questions say yes, of those that apply. None is clear, one or two to be watched, three or four to
 * intervene, five or more to reset the relationship. What is not known is counted apart, and keeps the sum from being well.
 */
final class SevenQuestions implements Composite {
    static final Term<Integer> WATCH = Term.whole("000-A8.watch", 1, "signal.source.ours");
    static final Term<Integer> INTERVENE = Term.whole("000-A8.intervene", 3, "signal.source.ours");
    static final Term<Integer> RESET = Term.whole("000-A8.reset", 5, "signal.source.ours");

    @Override
    public String practice() {
        return StartSet.COMPOSITE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(WATCH, INTERVENE, RESET, LeaderAnswers.MOST_DAYS);
    }

    @Override
    public Stream<Signal> judge(List<Signal> signals, Book book, Policy policy, LocalDate asOf) {
        Questions questions = Questions.of(signals);
        if (questions.applying() == 0) {
            return Stream.empty();
        }
        Verdict verdict = verdict(questions.yes().size(), policy);
        LeaderAnswers leader = LeaderAnswers.of(book, policy, asOf);
        return Stream.of(new Signal(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.seven.question"),
                answer(questions, verdict),
                Figure.known(Amount.count(questions.yes().size()), why(questions, leader, policy)),
                band(verdict, questions),
                Reading.FULL,
                false,
                measuredOn(questions, asOf),
                Stream.of(Side.values()).map(side -> mirror(questions, side)).toList()));
    }

    private static Verdict verdict(int yes, Policy policy) {
        if (yes >= policy.of(RESET)) {
            return Verdict.RESET;
        }
        if (yes >= policy.of(INTERVENE)) {
            return Verdict.INTERVENE;
        }
        return yes >= policy.of(WATCH) ? Verdict.WATCH : Verdict.CLEAR;
    }

    private static Band band(Verdict verdict, Questions questions) {
        return switch (verdict) {
            case CLEAR -> questions.unknown().isEmpty() ? Band.WELL : Band.UNKNOWN;
            case WATCH -> Band.WATCH;
            case INTERVENE, RESET -> Band.ACT;
        };
    }

    private static Text answer(Questions questions, Verdict verdict) {
        return Text.of(
                questions.unknown().isEmpty() ? "governance.seven.answer" : "governance.seven.unknown",
                questions.yes().size(),
                questions.applying(),
                verdict,
                questions.unknown().size());
    }

    private static Explanation why(Questions questions, LeaderAnswers leader, Policy policy) {
        List<Explanation> parts = new ArrayList<>();
        questions
                .deciding()
                .values()
                .forEach(s -> parts.add(new Explanation(
                        Text.of("governance.seven.part", s.question(), s.band(), s.answer()),
                        null,
                        List.of(),
                        List.of(s.figure().because()))));
        if (!leader.fresh().isEmpty() || !leader.askedAgain().isEmpty()) {
            parts.add(leaderSays(leader));
        }
        for (Term<Integer> term : List.of(WATCH, INTERVENE, RESET)) {
            parts.add(policy.because(term, Amount.count(policy.of(term))));
        }
        return Explanation.of("governance.seven.count", questions.applying()).because(parts);
    }

    /** Kept beside the computed count, never mixed with it; an answer older than a quarter is shown as asked again. */
    private static Explanation leaderSays(LeaderAnswers leader) {
        List<Explanation> parts = new ArrayList<>();
        leader.fresh()
                .values()
                .forEach(a -> parts.add(Explanation.of(
                                "governance.seven.said",
                                a.fact().practice(),
                                a.fact().answer(),
                                a.fact().answeredOn())
                        .from(a.source())));
        leader.askedAgain()
                .values()
                .forEach(a -> parts.add(Explanation.of(
                                "governance.seven.askedagain",
                                a.fact().practice(),
                                a.fact().answer(),
                                a.fact().answeredOn())
                        .from(a.source())));
        int yes = leader.saying(Answer.YES).size();
        return Explanation.of("governance.seven.leader", leader.fresh().size())
                .is(Amount.count(yes))
                .because(parts);
    }

    private static LocalDate measuredOn(Questions questions, LocalDate asOf) {
        return questions.deciding().values().stream()
                .map(Signal::measuredOn)
                .max(LocalDate::compareTo)
                .orElse(asOf);
    }

    /** In how many of the questions that say yes something of the side's own is recorded. */
    private static Mirror mirror(Questions questions, Side side) {
        List<Mirror> own = questions.yes().stream()
                .flatMap(s -> s.mirror(side).stream())
                .filter(m -> m.evidence().everySource().findAny().isPresent())
                .toList();
        Text says = own.isEmpty()
                ? Text.of("governance.seven.nomirror")
                : Text.of(
                        "governance.seven.ownpart", own.size(), questions.yes().size());
        Explanation evidence = new Explanation(
                says, null, List.of(), own.stream().map(Mirror::evidence).toList());
        return new Mirror(side, Text.of("governance.seven.mirror"), says, evidence);
    }
}
