package entente.governance.challenge;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-04: may this not be a technical problem? Facts that speak against what both said of it: opened again twice, come back twice, a
 * standstill that revealed something older, and what others know of it, such as how far the people concerned stand behind it. A new answer is
 * only proposed; the sides answer.
 */
public final class SignsOfAdaptive implements Rule {
    private static final int TWICE = 2;

    static final Limits SIGNS = Limits.from(
            Term.number("003-04.signs.watch", "1", "signal.source.ours"),
            Term.number("003-04.signs.act", "2", "governance.source.signs"),
            Unit.COUNT);

    private final List<AdaptiveSign> more;

    public SignsOfAdaptive(AdaptiveSign... more) {
        this.more = List.of(more);
    }

    @Override
    public String practice() {
        return "003-04";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(SIGNS), ChallengeCase.STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        return Challenges.of(book, asOf).open().stream()
                .filter(one -> one.is(ChallengeClass.TECHNICAL))
                .map(one -> judged(book, one, policy, asOf));
    }

    private Signal judged(Book book, ChallengeCase one, Policy policy, LocalDate asOf) {
        List<Explanation> signs = signs(book, one, policy, asOf);
        Text says = signs.isEmpty()
                ? Text.of("governance.challenge.signs.well", one.said().title())
                : Text.of("governance.challenge.signs.says", one.said().title(), signs.size());
        Figure figure = Figure.known(
                Amount.count(signs.size()), CaseWords.explained(one, asOf).because(signs));
        return Finding.decide(
                practice(),
                About.the(one.issue()),
                Text.of("governance.challenge.signs.question"),
                Stream.concat(
                                Stream.of(SIGNS.judge(policy, figure, says, CaseWords.newest(List.of(one)))),
                                CaseWords.unconfirmed(List.of(one), book, policy, asOf))
                        .toList(),
                Stream.of(Side.values()).map(side -> mirror(one, side, signs)).toList());
    }

    private List<Explanation> signs(Book book, ChallengeCase one, Policy policy, LocalDate asOf) {
        List<Explanation> signs = new ArrayList<>();
        List<Explanation> back = new ArrayList<>();
        List<Explanation> older = new ArrayList<>();
        more.forEach(sign -> sign.of(book, one.issue(), policy, asOf)
                .ifPresent(sign.isRecurrence() ? back::add : sign.isOlder() ? older::add : signs::add));
        if (one.reopened() >= TWICE) {
            signs.add(Explanation.of("governance.challenge.sign.reopened", one.reopened())
                    .from(one.issue().source()));
        }
        if (one.recurrences().size() >= TWICE) {
            back.add(Explanation.of(
                            "governance.challenge.sign.repeated",
                            one.recurrences().size())
                    .from(one.recurrences().stream().map(Recorded::source).toList()));
        }
        if (one.said().severity() == IssueSeverity.STANDSTILL) {
            one.grewFrom()
                    .ifPresent(before -> older.add(Explanation.of(
                                    "governance.challenge.sign.older",
                                    before.fact().code(),
                                    before.fact().raisedOn())
                            .from(before.source())));
        }
        Stream.of(back, older)
                .filter(sort -> !sort.isEmpty())
                .forEach(sort -> signs.add(sort.getFirst().because(sort.subList(1, sort.size()))));
        return signs;
    }

    /** Each side's own part is that it called the problem technical itself. */
    private static Mirror mirror(ChallengeCase one, Side side, List<Explanation> signs) {
        List<Explanation> own = signs.isEmpty()
                ? List.of()
                : one.rating(side).stream()
                        .map(rating -> Explanation.of(
                                        "governance.challenge.held",
                                        side,
                                        rating.fact().challenge())
                                .from(rating.source()))
                        .toList();
        return Mirror.of(
                side,
                Text.of("governance.challenge.signs.mirror"),
                Text.of("governance.challenge.signs.mirror.says"),
                own);
    }
}
