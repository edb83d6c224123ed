package entente.arrangement;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** 001-07, as far as the term goes: is the last day to give notice near? One signal a contract that runs. */
public final class RenewalDate implements Rule {
    static final Limits LEFT = Limits.upTo(
            Term.number("001-07.notice.watch", "90", "signal.source.ours"),
            Term.number("001-07.notice.act", "30", "signal.source.ours"),
            Unit.CALENDAR_DAYS);

    private static final Text QUESTION = Text.of("arrangement.renewal.question");

    @Override
    public String practice() {
        return "001-07";
    }

    /** Unlike obligations, invoices and the month's end, which sleep until the practice is adopted. */
    @Override
    public boolean isAskedFromTheStart() {
        return true;
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(LEFT));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<Contract>> contracts = AgreedTerms.of(book, asOf).contracts();
        if (contracts.isEmpty()) {
            Finding none = Finding.unknown(Text.of("arrangement.renewal.none"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        return contracts.stream()
                .map(contract -> Finding.decide(
                        practice(),
                        About.the(contract),
                        QUESTION,
                        List.of(finding(contract, policy, asOf)),
                        Unsigned.mirrors(contract, Text.of("arrangement.renewal.mirror"))));
    }

    private static Finding finding(Recorded<Contract> contract, Policy policy, LocalDate asOf) {
        Contract said = contract.fact();
        LocalDate last = said.lastNoticeOn();
        long left = ChronoUnit.DAYS.between(asOf, last);
        Figure days = Figure.known(
                Amount.days(left),
                Explanation.of("arrangement.renewal.left", last, said.endsOn(), said.noticeDays())
                        .from(contract.source()));
        if (said.endsOn().isBefore(asOf)) {
            return new Finding(
                    Band.ACT,
                    Text.of("arrangement.renewal.ended", said.title(), said.endsOn()),
                    days,
                    Reading.FULL,
                    asOf);
        }
        Text says = left < 0
                ? Text.of("arrangement.renewal.passed", said.title(), last, said.endsOn())
                : Text.of("arrangement.renewal.coming", said.title(), last, Amount.days(left), said.endsOn());
        return LEFT.judge(policy, days, says, asOf);
    }
}
