package entente.delivery.ownpart;

import entente.delivery.InvestmentEntry;
import entente.delivery.KnownProblem;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What both sides put into mending one problem that was handed over.
 *
 * @param entries of both sides, up to the day of the question
 */
public record Investment(Recorded<KnownProblem> problem, List<Recorded<InvestmentEntry>> entries) {
    public Investment {
        entries = List.copyOf(entries);
    }

    /** Every problem declared, with what was put into it by a day. */
    public static List<Investment> all(Book book, LocalDate asOf) {
        List<Recorded<InvestmentEntry>> entries = book.current(InvestmentEntry.class).stream()
                .filter(entry -> !entry.fact().investedOn().isAfter(asOf))
                .toList();
        return book.current(KnownProblem.class).stream()
                .map(problem -> new Investment(
                        problem,
                        entries.stream()
                                .filter(e -> e.fact().problem().equals(problem.ref()))
                                .toList()))
                .toList();
    }

    /** Hours of a side's people; Unknown where it recorded none. */
    public Figure hours(Side side) {
        List<Recorded<InvestmentEntry>> own = withHours(side).toList();
        if (own.isEmpty()) {
            return Figure.unknown(
                    Text.of("delivery.problem.nohours", side, problem.fact().what()));
        }
        BigDecimal sum = own.stream()
                .map(entry -> Objects.requireNonNull(entry.fact().hours()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                sum,
                Unit.COUNT,
                Explanation.of("delivery.problem.hours", side, problem.fact().what())
                        .from(own.stream().map(Recorded::source).toList()));
    }

    /** The last day on which a side's people worked on it. */
    public Optional<LocalDate> lastHoursOn(Side side) {
        return withHours(side).map(entry -> entry.fact().investedOn()).max(Comparator.naturalOrder());
    }

    private Stream<Recorded<InvestmentEntry>> withHours(Side side) {
        return entries.stream()
                .filter(entry -> entry.fact().side() == side && entry.fact().hours() != null);
    }
}
