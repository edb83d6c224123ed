package entente.learning.innovation;

import entente.arrangement.Contract;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.learning.part.Part;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 003-30: does the provider propose, and does the client answer? For how many days the oldest of its proposals waits for an answer, and how
 * long ago it last made one, counted from the contract's start where it made none. A client's part is what it has not answered, a
 * provider's that it has been silent.
 */
public final class ProviderProposals implements Rule {
    static final Limits UNANSWERED = Limits.above(
            Term.number("003-30.unanswered.watch", "14", "signal.source.ours"),
            Term.number("003-30.unanswered.act", "30", "learning.source.proposal"),
            Unit.CALENDAR_DAYS);
    static final Limits SILENT = Limits.above(
            Term.number("003-30.silent.watch", "92", "signal.source.ours"),
            Term.number("003-30.silent.act", "183", "learning.source.proposal"),
            Unit.CALENDAR_DAYS);

    @Override
    public String practice() {
        return "003-30";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(UNANSWERED, SILENT));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<ProposalCase> made = ProposalCase.all(book, asOf).stream()
                .filter(one -> one.isBy(Side.PROVIDER) && one.isMade())
                .toList();
        List<ProposalCase> waiting =
                made.stream().filter(one -> one.answer().isEmpty()).toList();
        List<Finding> findings = new ArrayList<>();
        if (!made.isEmpty()) {
            findings.add(unanswered(made, waiting, policy, asOf));
        }
        Finding silent = silent(book, made, policy, asOf);
        findings.add(silent);
        List<Part> parts = new ArrayList<>(waiting.stream()
                .map(one -> new Part(explained(one, asOf), Set.of(Side.CLIENT)))
                .toList());
        if (silent.band() == Band.WATCH || silent.band() == Band.ACT) {
            parts.add(new Part(silent.figure().because(), Set.of(Side.PROVIDER)));
        }
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("learning.proposal.question"),
                findings,
                Part.mirrors("proposal", parts)));
    }

    private static Finding unanswered(
            List<ProposalCase> made, List<ProposalCase> waiting, Policy policy, LocalDate asOf) {
        long oldest = waiting.stream().mapToLong(one -> one.days(asOf)).max().orElse(0);
        Text says = waiting.isEmpty()
                ? Text.of("learning.proposal.answered", made.size())
                : Text.of("learning.proposal.unanswered", waiting.size(), made.size(), Amount.days(oldest));
        Figure figure = Figure.known(
                Amount.days(oldest),
                Explanation.of("learning.proposal.of", made.size())
                        .because(waiting.stream()
                                .map(one -> explained(one, asOf))
                                .toList()));
        return UNANSWERED.judge(policy, figure, says, newest(made, asOf));
    }

    private static Finding silent(Book book, List<ProposalCase> made, Policy policy, LocalDate asOf) {
        if (!made.isEmpty()) {
            ProposalCase last = made.getFirst();
            LocalDate newest = newest(made, asOf);
            return silent(last.proposal(), last.said().madeOn(), "learning.proposal.last", policy, newest, asOf);
        }
        return book.inForce(Contract.class).stream()
                .filter(one -> !one.fact().startsOn().isAfter(asOf))
                .min(Comparator.comparing(one -> one.fact().startsOn()))
                .map(one -> silent(one, one.fact().startsOn(), "learning.proposal.never", policy, asOf, asOf))
                .orElseGet(() -> Finding.unknown(Text.of("learning.proposal.none"), List.of(), asOf));
    }

    private static Finding silent(
            Recorded<?> since, LocalDate day, String key, Policy policy, LocalDate measuredOn, LocalDate asOf) {
        Amount days = Amount.days(ChronoUnit.DAYS.between(day, asOf));
        Explanation because = Explanation.of(key, day).from(since.source());
        return SILENT.judge(policy, Figure.known(days, because), Text.of(key, day), measuredOn);
    }

    private static Explanation explained(ProposalCase one, LocalDate asOf) {
        return Explanation.of(
                        "learning.proposal.one", one.said().title(), one.said().madeOn(), one.days(asOf))
                .from(one.proposal().source());
    }

    private static LocalDate newest(List<ProposalCase> made, LocalDate asOf) {
        return Part.newest(made.stream().map(ProposalCase::proposal).toList(), asOf);
    }
}
