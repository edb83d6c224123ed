package entente.delivery.result;

import static java.util.stream.Collectors.groupingBy;

import entente.delivery.ApprovalPoint;
import entente.delivery.Deliverable;
import entente.delivery.Milestone;
import entente.delivery.ResultUse;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the provider hands over, found once a book (004-03). */
public record Outputs(List<Output> all) {
    private static final Derived<Outputs> OF = Derived.by(Outputs::found);

    public Outputs {
        all = List.copyOf(all);
    }

    public static Outputs of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    private static Outputs found(Book book, LocalDate asOf) {
        Map<Ref<Deliverable>, List<Recorded<ApprovalPoint>>> points = book.current(ApprovalPoint.class).stream()
                .filter(one -> !one.fact().statedOn().isAfter(asOf))
                .sorted(Comparator.comparing(one -> one.fact().code()))
                .collect(groupingBy(one -> one.fact().deliverable()));
        Map<Ref<Deliverable>, List<Recorded<ResultUse>>> uses = book.current(ResultUse.class).stream()
                .filter(one -> !one.fact().usedOn().isAfter(asOf))
                .sorted(Comparator.<Recorded<ResultUse>, LocalDate>comparing(
                                one -> one.fact().usedOn())
                        .reversed())
                .collect(groupingBy(one -> one.fact().deliverable()));
        return new Outputs(book.current(Deliverable.class).stream()
                .sorted(Comparator.comparing(one -> one.fact().code()))
                .map(one -> new Output(
                        one,
                        points.getOrDefault(one.ref(), List.of()),
                        uses.getOrDefault(one.ref(), List.of()),
                        deliveredOn(book, one.fact()).filter(day -> !day.isAfter(asOf))))
                .toList());
    }

    private static Optional<LocalDate> deliveredOn(Book book, Deliverable one) {
        return Optional.ofNullable(one.deliveredOn())
                .or(() -> Optional.ofNullable(one.milestone())
                        .flatMap(milestone -> book.find(Milestone.class, milestone))
                        .flatMap(milestone ->
                                Optional.ofNullable(milestone.fact().actualOn())));
    }

    /**
     * Approvals of the client on the way to one deliverable, on the average: all approval points over all deliverables, those without any
     * included; 0 and up (004-03). Unknown where no deliverable is recorded.
     */
    public Figure approvalsEach() {
        if (all.isEmpty()) {
            return Figure.unknown(Text.of("delivery.l03.nothing"));
        }
        long points = all.stream().mapToLong(one -> one.points().size()).sum();
        return Figure.known(
                BigDecimal.valueOf(points).divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64),
                Unit.RATIO,
                Explanation.of("delivery.l03.each", points, all.size())
                        .because(all.stream().map(Outputs::approvals).toList()));
    }

    private static Explanation approvals(Output one) {
        return Explanation.of("delivery.l03.each.one", one.name(), one.points().size())
                .from(one.said().source())
                .from(one.points().stream().map(Recorded::source).toList());
    }

    /** Deliverables with which the client did something, percent of those handed over; 0 to 100 (004-03). Unknown before the first is. */
    public Figure used() {
        List<Output> delivered =
                all.stream().filter(one -> one.deliveredOn().isPresent()).toList();
        if (delivered.isEmpty()) {
            return Figure.unknown(Text.of("delivery.l03.undelivered"));
        }
        long used = delivered.stream().filter(one -> !one.uses().isEmpty()).count();
        return Figure.known(
                BigDecimal.valueOf(100 * used).divide(BigDecimal.valueOf(delivered.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("delivery.l03.used", used, delivered.size())
                        .because(delivered.stream().map(Outputs::use).toList()));
    }

    private static Explanation use(Output one) {
        Explanation says = one.uses().isEmpty()
                ? Explanation.of("delivery.l03.used.none", one.name())
                : Explanation.of(
                        "delivery.l03.used.one",
                        one.name(),
                        one.uses().getFirst().fact().what());
        return says.from(one.said().source())
                .from(one.uses().stream().map(Recorded::source).toList());
    }
}
