package entente.governance.decision;

import entente.arrangement.Service;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.team.Person;
import entente.team.standing.KnownWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 004-10: do those who decide on a piece of the work know it? Decisions of the last year on a named piece of it, made by somebody whose seat asks
 * for more than was known there on that day. How well somebody knows the work never leaves the side, so each side is asked of its own.
 */
public final class DecidedBelow implements Rule {
    static final Limits BELOW = Limits.above(
            Term.number("004-10.below.watch", "0", "signal.source.ours"),
            Term.number("004-10.below.act", "0", "governance.source.below"),
            Unit.COUNT);

    /** A decision on a piece of the work, and how well its decider's seat knew it then. */
    private record Made(DecisionCase decision, KnownWork work, String name) {
        Explanation explained() {
            return Explanation.of(
                            "governance.decision.below.one",
                            decision.said().title(),
                            work.seat().title(),
                            name,
                            work.known().orElseThrow().fact().level().points(),
                            work.needed().fact().level().points())
                    .from(decision.decision().source(), work.needed().source());
        }
    }

    @Override
    public String practice() {
        return "004-10";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(BELOW));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<DecisionCase> named = Decisions.of(book, asOf).all().stream()
                .filter(one -> one.said().service() != null && one.said().decider() != null)
                .filter(one -> one.isDecidedWithin(policy.of(DecisionQuestion.WINDOW), asOf))
                .filter(one -> isOwn(book, one.said()))
                .toList();
        List<Made> made = named.stream()
                .flatMap(one -> KnownWork.all(book, decidedOn(one)).stream()
                        .filter(work -> isOf(work, one.said()))
                        .map(work -> new Made(one, work, name(book, work))))
                .toList();
        List<Made> below = made.stream().filter(one -> one.work().isBelow()).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.decision.below.question"),
                List.of(finding(named, made, below, policy, asOf)),
                Stream.of(Side.values()).map(side -> mirror(side, below)).toList()));
    }

    /** Whether somebody of the reader's side decided it: of the other's people nobody here knows how well they know the work. */
    private static boolean isOwn(Book book, Decision said) {
        return book.find(Person.class, Objects.requireNonNull(said.decider()))
                .filter(person -> book.viewpoint() == Viewpoint.of(person.fact().side()))
                .isPresent();
    }

    private static String name(Book book, KnownWork work) {
        return book.find(Service.class, work.needed().fact().service())
                .map(service -> service.fact().name())
                .orElse("");
    }

    private static LocalDate decidedOn(DecisionCase one) {
        return Objects.requireNonNull(one.said().decidedOn());
    }

    private static boolean isOf(KnownWork work, Decision said) {
        return work.needed().fact().service().equals(said.service())
                && work.known()
                        .filter(known -> known.fact().person().equals(said.decider()))
                        .isPresent();
    }

    private static Finding finding(
            List<DecisionCase> named, List<Made> made, List<Made> below, Policy policy, LocalDate asOf) {
        if (named.isEmpty()) {
            return Finding.notApplicable(Text.of("governance.decision.below.none"), asOf);
        }
        if (made.isEmpty()) {
            return Finding.unknown(Text.of("governance.decision.below.unknown", named.size()), List.of(), asOf);
        }
        Figure figure = Figure.known(
                Amount.count(below.size()),
                Explanation.of("governance.decision.below.of", made.size())
                        .because(below.stream().map(Made::explained).toList()));
        Text says = below.isEmpty()
                ? Text.of("governance.decision.below.well", made.size())
                : Text.of("governance.decision.below.says", below.size(), made.size());
        return BELOW.judge(policy, figure, says, DecisionWords.newest(named));
    }

    private static Mirror mirror(Side side, List<Made> below) {
        List<Explanation> own = below.stream()
                .filter(one -> one.work().seat().side() == side)
                .map(Made::explained)
                .toList();
        return Mirror.of(
                side,
                Text.of("governance.decision.below.mirror"),
                Text.of("governance.decision.below.mirror.says", own.size()),
                own);
    }
}
