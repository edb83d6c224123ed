package entente.governance.conflict;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.signal.Unconfirmed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A rule that puts one question to every conflict of a sort, and shows beside the answer what each side said of its own part in them. */
interface ConflictQuestion extends Rule {
    /** After how many days nobody said anything of any of them what was well is not known any more. */
    Term<Integer> STALE = Unconfirmed.after("001-05");

    /** Under which its sentences stand in the messages. */
    String name();

    Limits limits();

    /** Whether the question is put to it. */
    boolean concerns(ConflictCase one, Policy policy, LocalDate asOf);

    boolean fails(ConflictCase one, Policy policy, LocalDate asOf);

    /** What its limits count. */
    default Amount amount(List<ConflictCase> all, List<ConflictCase> failed, Policy policy, LocalDate asOf) {
        return Amount.count(failed.size());
    }

    @Override
    default String practice() {
        return "001-05";
    }

    @Override
    default List<Term<?>> terms() {
        return Limits.terms(List.of(limits()), STALE);
    }

    @Override
    default Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<ConflictCase> all = Conflicts.of(book, asOf).all().stream()
                .filter(one -> concerns(one, policy, asOf))
                .toList();
        List<ConflictCase> failed =
                all.stream().filter(one -> fails(one, policy, asOf)).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                text("question"),
                Stream.concat(
                                Stream.of(finding(all, failed, policy, asOf)),
                                Unconfirmed.judge(
                                        all.stream()
                                                .flatMap(ConflictCase::everything)
                                                .toList(),
                                        STALE,
                                        policy,
                                        AgreedTerms.of(book, asOf).zone(),
                                        asOf))
                        .toList(),
                Stream.of(Side.values()).map(side -> mirror(side, failed)).toList()));
    }

    private Finding finding(List<ConflictCase> all, List<ConflictCase> failed, Policy policy, LocalDate asOf) {
        if (all.isEmpty()) {
            return Finding.notApplicable(text("none"), asOf);
        }
        long longest =
                failed.stream().mapToLong(one -> one.daysOnStage(asOf)).max().orElse(0);
        Text says = failed.isEmpty() ? text("well", all.size()) : text("says", failed.size(), all.size(), longest);
        Figure figure = Figure.known(
                amount(all, failed, policy, asOf),
                Explanation.of("governance.conflict.of", all.size())
                        .because(
                                failed.stream().map(one -> explained(one, asOf)).toList()));
        LocalDate newest = all.stream()
                .map(one -> one.conflict().effectiveOn().isAfter(one.stageSince())
                        ? one.conflict().effectiveOn()
                        : one.stageSince())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return limits().judge(policy, figure, says, newest);
    }

    private static Explanation explained(ConflictCase one, LocalDate asOf) {
        return Explanation.of("governance.conflict.case", one.said().title(), one.stage(), one.stageSince())
                .is(Amount.workingDays(one.daysOnStage(asOf)))
                .from(one.conflict().source());
    }

    /** A side's own part is what it said of it itself; where it has not said it, that is its part. */
    private Mirror mirror(Side side, List<ConflictCase> failed) {
        List<Explanation> own = failed.stream()
                .map(one -> one.position(side)
                        .map(said -> Explanation.of(
                                        "governance.conflict.ownpart",
                                        one.said().title(),
                                        said.fact().ownContribution())
                                .from(said.source()))
                        .orElseGet(() -> Explanation.of(
                                        "governance.conflict.unsaid", one.said().title())
                                .from(one.conflict().source())))
                .toList();
        long unsaid =
                failed.stream().filter(one -> one.position(side).isEmpty()).count();
        return Mirror.of(side, text("mirror"), text("mirror.says", own.size() - unsaid, unsaid), own);
    }

    private Text text(String which, Object... args) {
        return Text.of("governance.conflict." + name() + "." + which, args);
    }
}
