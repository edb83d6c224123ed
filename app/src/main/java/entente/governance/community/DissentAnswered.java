package entente.governance.community;

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

/** 003-06: is whoever disagrees answered, and by both sides? Of what waits longest, the calendar days since it was shown. */
public final class DissentAnswered implements Rule {
    static final Limits WAITING = Limits.from(
            Term.number("003-06.dissent.watch", "7", "signal.source.ours"),
            Term.number("003-06.dissent.act", "14", "governance.source.dissent"),
            Unit.CALENDAR_DAYS);

    @Override
    public String practice() {
        return "003-06";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(WAITING));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<DissentCase> all = Communities.of(book, asOf).dissents();
        List<DissentCase> open = all.stream().filter(one -> !one.isAnswered()).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.dissent.question"),
                List.of(finding(all, open, policy, asOf)),
                Stream.of(Side.values()).map(side -> mirror(open, side)).toList()));
    }

    private static Finding finding(List<DissentCase> all, List<DissentCase> open, Policy policy, LocalDate asOf) {
        if (all.isEmpty()) {
            return Finding.notApplicable(Text.of("governance.dissent.none"), asOf);
        }
        long longest =
                open.stream().mapToLong(one -> one.waitingDays(asOf)).max().orElse(0);
        Figure figure = Figure.known(
                Amount.days(longest),
                Explanation.of("governance.dissent.of", all.size())
                        .because(open.stream().map(DissentCase::explained).toList()));
        Text says = open.isEmpty()
                ? Text.of("governance.dissent.well", all.size())
                : Text.of("governance.dissent.says", open.size(), longest);
        LocalDate newest = all.stream()
                .map(one -> one.said().shownOn())
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return WAITING.judge(policy, figure, says, newest);
    }

    /** A side's own part is what it has not answered itself. */
    private static Mirror mirror(List<DissentCase> open, Side side) {
        List<Explanation> own = open.stream()
                .filter(one -> one.answer(side).isEmpty())
                .map(DissentCase::explained)
                .toList();
        return Mirror.of(
                side, Text.of("governance.dissent.mirror"), Text.of("governance.dissent.mirror.says", own.size()), own);
    }
}
