package entente.delivery.ownpart;

import entente.delivery.Owed;
import entente.delivery.Owings;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Noun;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of what the client owed came by its day: inputs, answers to questions and approvals, each sort apart and all together.
 *
 * @param due what was due in the time looked at, and counts
 */
public record Punctuality(List<Recorded<? extends Owed>> due, Owings owings, LocalDate asOf) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Punctuality {
        due = List.copyOf(due);
    }

    /** Of what was due in the days before the day of the question. */
    public static Punctuality of(Book book, LocalDate asOf, int days) {
        Owings owings = Owings.of(book, asOf);
        return new Punctuality(owings.dueSince(asOf.minusDays(days)), owings, asOf);
    }

    /** The same of one sort alone. */
    public Punctuality of(Class<? extends Owed> sort) {
        return new Punctuality(
                due.stream().filter(o -> sort.isInstance(o.fact())).toList(), owings, asOf);
    }

    public List<Recorded<? extends Owed>> late() {
        return due.stream().filter(o -> o.fact().isLate(asOf)).toList();
    }

    public int inTime() {
        return due.size() - late().size();
    }

    /** The share that came in time, in percent; Unknown where nothing was due. */
    public Figure share() {
        if (due.isEmpty()) {
            return Figure.unknown(Text.of("delivery.own.nonedue"));
        }
        List<Explanation> parts = new ArrayList<>();
        Owings.SORTS.stream()
                .map(this::of)
                .filter(some -> !some.due.isEmpty())
                .map(Punctuality::counted)
                .forEach(parts::add);
        return Figure.known(
                percent(),
                Unit.PERCENT,
                Explanation.of("delivery.own.punctual", inTime(), due.size()).because(parts));
    }

    /** The day of the newest thing that came or should have come. */
    public LocalDate measuredOn() {
        return due.stream()
                .map(o -> o.fact().isDone(asOf) ? o.fact().until(asOf) : asOf)
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    private Explanation counted() {
        Noun sort = new Noun(due.getFirst().kind().name());
        Figure share = Figure.known(
                percent(),
                Unit.PERCENT,
                Explanation.of("delivery.own.punctual.of", sort, inTime(), due.size())
                        .because(due.stream().map(this::told).toList()));
        return share.because();
    }

    private Explanation told(Recorded<? extends Owed> owed) {
        return owed.fact().isLate(asOf)
                ? owings.explained(owed)
                : Explanation.of(
                                "delivery.own.intime",
                                owed.fact().what(),
                                owed.fact().dueOn())
                        .from(owed.source());
    }

    private BigDecimal percent() {
        return HUNDRED.multiply(BigDecimal.valueOf(inTime()))
                .divide(BigDecimal.valueOf(due.size()), MathContext.DECIMAL64);
    }
}
