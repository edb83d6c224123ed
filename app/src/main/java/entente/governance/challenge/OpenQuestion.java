package entente.governance.challenge;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A rule that puts one question to every open problem of a sort: how many fail it, or for how many days the longest of them has. */
interface OpenQuestion extends Rule {
    /** Under which its sentences stand in the messages. */
    String name();

    /** Of the number of problems, or of calendar days, as their unit says. */
    Limits limits();

    /** Whether the question is put to it. */
    boolean concerns(ChallengeCase one);

    /** For how many days it has failed it; 0 where it does not, at least 1 where it does. */
    long failing(ChallengeCase one, LocalDate asOf);

    /** Whether a failing problem is a side's own part. */
    boolean isPart(ChallengeCase one, Side side);

    @Override
    default List<Term<?>> terms() {
        return Limits.terms(List.of(limits()), ChallengeCase.STALE);
    }

    @Override
    default Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<ChallengeCase> all =
                Challenges.of(book, asOf).open().stream().filter(this::concerns).toList();
        List<ChallengeCase> failed =
                all.stream().filter(one -> failing(one, asOf) > 0).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                text("question"),
                Stream.concat(
                                Stream.of(finding(all, failed, policy, asOf)),
                                CaseWords.unconfirmed(all, book, policy, asOf))
                        .toList(),
                Stream.of(Side.values()).map(side -> mirror(side, failed, asOf)).toList()));
    }

    private Finding finding(List<ChallengeCase> all, List<ChallengeCase> failed, Policy policy, LocalDate asOf) {
        if (all.isEmpty()) {
            return Finding.notApplicable(text("none"), asOf);
        }
        long longest =
                failed.stream().mapToLong(one -> failing(one, asOf)).max().orElse(0);
        Amount amount = limits().unit().equals(Unit.CALENDAR_DAYS) ? Amount.days(longest) : Amount.count(failed.size());
        Text says = failed.isEmpty() ? text("well", all.size()) : text("says", failed.size(), all.size(), longest);
        Figure figure = Figure.known(
                amount,
                Explanation.of("governance.challenge.of", all.size())
                        .because(failed.stream()
                                .map(one -> CaseWords.explained(one, asOf))
                                .toList()));
        return limits().judge(policy, figure, says, CaseWords.newest(all));
    }

    private Mirror mirror(Side side, List<ChallengeCase> failed, LocalDate asOf) {
        List<Explanation> own = failed.stream()
                .filter(one -> isPart(one, side))
                .map(one -> CaseWords.explained(one, asOf))
                .toList();
        return Mirror.of(side, text("mirror"), text("mirror.says", own.size()), own);
    }

    private Text text(String which, Object... args) {
        return Text.of("governance.challenge." + name() + "." + which, args);
    }
}
