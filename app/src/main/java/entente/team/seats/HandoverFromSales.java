package entente.team.seats;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Contract;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.team.SalesHandover;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 001-16: did those who sold the work hand over to those who do it? One signal a contract; nothing recorded a month after its start is an alert. */
public final class HandoverFromSales implements Rule {
    public static final Term<Integer> DAYS = Term.whole("001-16.handover", 30, "team.source.handover");

    private static final Text QUESTION = Text.of("team.b16.question");

    @Override
    public String practice() {
        return "001-16";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(DAYS);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<Contract>> contracts = AgreedTerms.of(book, asOf).contracts();
        if (contracts.isEmpty()) {
            Finding none = Finding.unknown(Text.of("team.b16.nothing"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        return contracts.stream().map(contract -> judged(book, policy, asOf, contract));
    }

    private Signal judged(Book book, Policy policy, LocalDate asOf, Recorded<Contract> contract) {
        Optional<Recorded<SalesHandover>> held = book.current(SalesHandover.class).stream()
                .filter(one ->
                        one.fact().contract() == null || one.fact().contract().equals(contract.ref()))
                .filter(one -> !one.fact().heldOn().isAfter(asOf))
                .findFirst();
        return Finding.decide(
                practice(),
                About.the(contract),
                QUESTION,
                List.of(finding(policy, asOf, contract, held)),
                mirrors(contract, held));
    }

    private static Finding finding(
            Policy policy, LocalDate asOf, Recorded<Contract> contract, Optional<Recorded<SalesHandover>> held) {
        LocalDate start = contract.fact().startsOn();
        long days = ChronoUnit.DAYS.between(
                start, held.map(one -> one.fact().heldOn()).orElse(asOf));
        Figure since = Figure.known(
                Amount.days(days),
                Explanation.of("team.b16.since", contract.fact().title(), start)
                        .from(held.<Recorded<?>>map(one -> one).orElse(contract).source())
                        .because(policy.because(DAYS, Amount.days(policy.of(DAYS)))));
        if (held.isPresent()) {
            SalesHandover said = held.get().fact();
            return said.clientThere()
                    ? new Finding(
                            Band.WELL, Text.of("team.b16.held", said.heldOn()), since, Reading.FULL, said.heldOn())
                    : new Finding(
                            Band.WATCH, Text.of("team.b16.alone", said.heldOn()), since, Reading.FULL, said.heldOn());
        }
        return days > policy.of(DAYS)
                ? new Finding(Band.ACT, Text.of("team.b16.missing", Amount.days(days)), since, Reading.FULL, start)
                : new Finding(Band.WELL, Text.of("team.b16.early", start), since, Reading.THIN, asOf);
    }

    /** The provider hands over; the client asks for it and comes. */
    private static List<Mirror> mirrors(Recorded<Contract> contract, Optional<Recorded<SalesHandover>> held) {
        Explanation missing = Explanation.of("team.b16.part.missing").from(contract.source());
        List<Explanation> providers = held.isEmpty() ? List.of(missing) : List.of();
        List<Explanation> clients = held.filter(one -> one.fact().clientThere()).isPresent()
                ? List.of()
                : List.of(held.map(one -> Explanation.of("team.b16.part.away").from(one.source()))
                        .orElse(Explanation.of("team.b16.part.unasked").from(contract.source())));
        return Stream.of(Side.values())
                .map(side -> {
                    List<Explanation> own = side == Side.CLIENT ? clients : providers;
                    return Mirror.of(
                            side,
                            Text.of("team.b16.mirror"),
                            own.isEmpty()
                                    ? Text.of("signal.mirror.nothing")
                                    : own.getFirst().says(),
                            own);
                })
                .toList();
    }
}
