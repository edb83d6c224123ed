package entente.learning.partner;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Two providers, how each side finds them together, and what passed between them: one cell of the matrix (003-31).
 *
 * @param ratings the newest of each side
 * @param handOffs those that were due, the newest first
 */
public record PairCell(
        Recorded<ProviderPair> pair, Map<Side, Recorded<PairRating>> ratings, List<Recorded<HandOff>> handOffs) {
    private static final Derived<List<PairCell>> CELLS = Derived.by(PairCell::found);

    public PairCell {
        ratings = Map.copyOf(ratings);
        handOffs = List.copyOf(handOffs);
    }

    public static List<PairCell> all(Book book, LocalDate asOf) {
        return CELLS.of(book, asOf);
    }

    private static List<PairCell> found(Book book, LocalDate asOf) {
        Map<UUID, List<Recorded<PairRating>>> ratings = book.current(PairRating.class).stream()
                .filter(one -> !one.fact().ratedOn().isAfter(asOf))
                .sorted(Comparator.comparing(one -> one.fact().ratedOn()))
                .collect(Collectors.groupingBy(one -> one.fact().pair().id()));
        Map<UUID, List<Recorded<HandOff>>> passed = book.current(HandOff.class).stream()
                .filter(one -> !one.fact().dueOn().isAfter(asOf))
                .sorted(Comparator.comparing(
                                (Recorded<HandOff> one) -> one.fact().dueOn())
                        .reversed())
                .collect(Collectors.groupingBy(one -> one.fact().pair().id()));
        return book.current(ProviderPair.class).stream()
                .map(pair -> new PairCell(
                        pair,
                        newest(ratings.getOrDefault(pair.id(), List.of())),
                        passed.getOrDefault(pair.id(), List.of())))
                .sorted(Comparator.comparing(cell -> cell.pair.fact().code()))
                .toList();
    }

    private static Map<Side, Recorded<PairRating>> newest(List<Recorded<PairRating>> ratings) {
        Map<Side, Recorded<PairRating>> newest = new EnumMap<>(Side.class);
        ratings.forEach(one -> newest.put(one.fact().side(), one));
        return newest;
    }

    /** With what was rated on the day or later alone. */
    PairCell since(LocalDate day) {
        return new PairCell(
                pair,
                ratings.entrySet().stream()
                        .filter(one -> !one.getValue().fact().ratedOn().isBefore(day))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                handOffs);
    }

    public Optional<Integer> points(Side side) {
        return Optional.ofNullable(ratings.get(side))
                .map(one -> one.fact().points())
                .map(Rating::points);
    }

    /** The lower of what the two sides find, 1 to 5; Unknown where neither has said. */
    public Figure lowest() {
        List<Integer> said = Arrays.stream(Side.values())
                .flatMap(side -> points(side).stream())
                .sorted()
                .toList();
        ProviderPair names = pair.fact();
        return said.isEmpty()
                ? Figure.unknown(Text.of("learning.partner.unrated", names.one(), names.other()))
                : Figure.known(
                        BigDecimal.valueOf(said.getFirst()),
                        Unit.COUNT,
                        Explanation.of(
                                        "learning.partner.cell",
                                        names.one(),
                                        names.other(),
                                        shown(Side.CLIENT),
                                        shown(Side.PROVIDER))
                                .from(ratings.values().stream()
                                        .map(Recorded::source)
                                        .toList()));
    }

    /** What a side finds, or a dash. */
    public Object shown(Side side) {
        return points(side).<Object>map(points -> points).orElse("–");
    }

    public Optional<LocalDate> ratedOn() {
        return ratings.values().stream().map(one -> one.fact().ratedOn()).max(Comparator.naturalOrder());
    }

    /** How well the providers work together as one side finds it, 0 to 100; Unknown where it has said nothing (I-31). */
    public static Figure score(List<PairCell> cells, Side side) {
        List<Integer> said =
                cells.stream().flatMap(cell -> cell.points(side).stream()).toList();
        if (said.isEmpty()) {
            return Figure.unknown(Text.of("learning.partner.unsaid", side));
        }
        BigDecimal mean = BigDecimal.valueOf(
                        said.stream().mapToInt(Integer::intValue).sum())
                .divide(BigDecimal.valueOf(said.size()), MathContext.DECIMAL64);
        return Figure.known(
                mean.subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(25)),
                Unit.COUNT,
                Explanation.of("learning.partner.score", side, said.size())
                        .from(cells.stream()
                                .flatMap(cell -> Optional.ofNullable(cell.ratings.get(side)).stream())
                                .map(Recorded::source)
                                .toList()));
    }
}
