package entente.governance.across;

import entente.delivery.Project;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.ChangeInitiative;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is at the table of one large project or change, of all who have to be (003-27).
 *
 * @param work its name
 * @param missing functions nobody speaks for: no seat is named, or nobody sits in it
 */
public record SiloIndex(String work, List<Recorded<FunctionNeeded>> needed, List<Recorded<FunctionNeeded>> missing) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SiloIndex {
        needed = List.copyOf(needed);
        missing = List.copyOf(missing);
    }

    /** Of all work that is not over, the one with the most missing first. */
    public static List<SiloIndex> all(Book book, LocalDate asOf) {
        Map<UUID, List<Recorded<FunctionNeeded>>> byWork = new LinkedHashMap<>();
        book.current(FunctionNeeded.class)
                .forEach(one -> byWork.computeIfAbsent(work(one.fact()), none -> new ArrayList<>())
                        .add(one));
        return byWork.values().stream()
                .flatMap(needed ->
                        name(book, needed.getFirst().fact(), asOf).stream().map(work -> of(book, work, needed, asOf)))
                .sorted(Comparator.comparing((SiloIndex one) -> one.value()).thenComparing(SiloIndex::work))
                .toList();
    }

    private static SiloIndex of(Book book, String work, List<Recorded<FunctionNeeded>> needed, LocalDate asOf) {
        return new SiloIndex(
                work,
                needed.stream()
                        .sorted(Comparator.comparing(one -> one.fact().function()))
                        .toList(),
                needed.stream()
                        .filter(one -> !Seated.is(book, one.fact().seat(), asOf))
                        .sorted(Comparator.comparing(one -> one.fact().function()))
                        .toList());
    }

    private static UUID work(FunctionNeeded one) {
        return one.project() == null
                ? Objects.requireNonNull(one.change()).id()
                : one.project().id();
    }

    /** Empty for work that is over, or that this reader may not know. */
    private static Optional<String> name(Book book, FunctionNeeded one, LocalDate asOf) {
        if (one.project() != null) {
            return book.find(Project.class, one.project())
                    .filter(project -> project.fact().actualEndOn() == null
                            || project.fact().actualEndOn().isAfter(asOf))
                    .map(project -> project.fact().name());
        }
        return Optional.ofNullable(one.change())
                .flatMap(change -> book.find(ChangeInitiative.class, change))
                .map(change -> change.fact().title());
    }

    public int present() {
        return needed.size() - missing.size();
    }

    /** Functions at the table of those needed, percent. */
    public BigDecimal value() {
        return BigDecimal.valueOf(present())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(needed.size()), MathContext.DECIMAL64);
    }

    /** The same, with its explanation. It is never Unknown: without a function needed there is no index. */
    public Figure figure() {
        return Figure.known(
                Amount.percent(value()),
                Explanation.of("across.silo.share", work, present(), needed.size())
                        .from(needed.stream().map(Recorded::source).toList()));
    }

    public List<String> missing(Side side) {
        return missing.stream()
                .map(Recorded::fact)
                .filter(one -> one.side() == side)
                .map(FunctionNeeded::function)
                .toList();
    }

    /** Whether anybody of the side itself is at the table. */
    public boolean hasAny(Side side) {
        return needed.stream().anyMatch(one -> one.fact().side() == side && !missing.contains(one));
    }
}
