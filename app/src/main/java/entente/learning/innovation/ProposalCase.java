package entente.learning.innovation;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A proposal with what the other side said to it; an answer by the side that made it is none. */
public record ProposalCase(Recorded<Proposal> proposal, Optional<Recorded<ProposalAnswer>> answer) {
    private static final Derived<List<ProposalCase>> CASES = Derived.by(ProposalCase::found);

    /** The newest first. */
    public static List<ProposalCase> all(Book book, LocalDate asOf) {
        return CASES.of(book, asOf);
    }

    private static List<ProposalCase> found(Book book, LocalDate asOf) {
        Map<UUID, List<Recorded<ProposalAnswer>>> answers = book.current(ProposalAnswer.class).stream()
                .filter(one -> !one.fact().answeredOn().isAfter(asOf))
                .collect(Collectors.groupingBy(one -> one.fact().proposal().id()));
        return book.current(Proposal.class).stream()
                .filter(one -> !one.fact().madeOn().isAfter(asOf))
                .sorted(Comparator.comparing(
                                (Recorded<Proposal> one) -> one.fact().madeOn())
                        .reversed())
                .map(one -> new ProposalCase(
                        one,
                        answers.getOrDefault(one.id(), List.of()).stream()
                                .filter(answer -> answer.fact().side()
                                        == one.fact().madeBy().other())
                                .findFirst()))
                .toList();
    }

    public Proposal said() {
        return proposal.fact();
    }

    /** Whether the other side has it: what one side keeps to itself is not proposed yet. */
    public boolean isMade() {
        return proposal.chain() == Chain.SHARED;
    }

    public boolean isBy(Side side) {
        return said().madeBy() == side;
    }

    /** Calendar days from the proposal to its answer, or to the day where it waits for one; never below 0. */
    public long days(LocalDate asOf) {
        LocalDate until = answer.map(one -> one.fact().answeredOn()).orElse(asOf);
        return Math.max(0, ChronoUnit.DAYS.between(said().madeOn(), until));
    }
}
