package entente.governance.dynamics;

import entente.delivery.ChangeRequest;
import entente.delivery.Owed;
import entente.delivery.Owings;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.measure.BothViews;
import entente.performance.measure.MeasureCourse;
import entente.signal.Policy;
import entente.team.SalesHandover;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * What facts of the last half-year show of each dynamic (001-16), from 0 to 100, each a share of what was counted. Unknown where nothing was
 * counted: no requests, no inputs due, no measure of which both sides said how it felt, no handover recorded.
 *
 * @param days after which a change that is not decided is late, in calendar days
 */
record DynamicFacts(Book book, Policy policy, LocalDate asOf, int days) {
    private static final int WINDOW = 180;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** By the codes of the instrument's dimensions. */
    Figure of(String dynamic) {
        return switch (dynamic) {
            case "agreeing" -> agreeing();
            case "disputes" -> disputes();
            case "perceptions" -> perceptions();
            case "stakeholders" -> stakeholders();
            case "delivery-team" -> handover();
            default -> Figure.unknown(Text.of("governance.dynamics.nofact"));
        };
    }

    /** Change requests decided in time, of those that were decided or should have been. */
    private Figure agreeing() {
        List<Recorded<ChangeRequest>> due = requests().stream()
                .filter(request -> request.fact().decidedOn() != null || age(request.fact()) > days)
                .toList();
        List<Recorded<ChangeRequest>> inTime =
                due.stream().filter(request -> age(request.fact()) <= days).toList();
        return share("governance.dynamics.agreeing", inTime.size(), due);
    }

    /** Change requests that nobody disputes. */
    private Figure disputes() {
        List<Recorded<ChangeRequest>> all = requests();
        long quiet = all.stream().filter(request -> request.dispute().isEmpty()).count();
        return share("governance.dynamics.disputes", quiet, all);
    }

    /** Measures whose two sides are less than a point of five apart. */
    private Figure perceptions() {
        List<BothViews> views = MeasureCourse.all(book, policy, asOf).stream()
                .flatMap(course -> BothViews.of(course).stream())
                .filter(one -> one.gap().known().isPresent())
                .toList();
        long near = views.stream()
                .filter(one -> one.gap().known().orElse(HUNDRED).compareTo(BigDecimal.ONE) < 0)
                .count();
        return share(
                "governance.dynamics.perceptions",
                near,
                views.stream().map(one -> one.course().measure()).toList());
    }

    /** What the client owed by a day and gave in time. */
    private Figure stakeholders() {
        List<Recorded<? extends Owed>> due = Owings.of(book, asOf).dueSince(asOf.minusDays(WINDOW));
        long inTime = due.stream().filter(owed -> !owed.fact().isLate(asOf)).count();
        return share("governance.dynamics.stakeholders", inTime, due);
    }

    /** Whether those who sold told those who do the work, the client in the room or not. */
    private Figure handover() {
        List<Recorded<SalesHandover>> held = book.current(SalesHandover.class);
        long withClient = held.stream().filter(one -> one.fact().clientThere()).count();
        return share("governance.dynamics.handover", withClient, held);
    }

    private List<Recorded<ChangeRequest>> requests() {
        return book.current(ChangeRequest.class).stream()
                .filter(request -> !request.fact().raisedOn().isAfter(asOf))
                .filter(request -> !request.fact().raisedOn().isBefore(asOf.minusDays(WINDOW)))
                .toList();
    }

    private long age(ChangeRequest request) {
        return ChronoUnit.DAYS.between(request.raisedOn(), Objects.requireNonNullElse(request.decidedOn(), asOf));
    }

    private static Figure share(String key, long good, List<? extends Recorded<?>> all) {
        if (all.isEmpty()) {
            return Figure.unknown(Text.of(key + ".none"));
        }
        BigDecimal value = BigDecimal.valueOf(good)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64);
        return Figure.known(
                value,
                Unit.RATIO,
                Explanation.of(key, good, all.size())
                        .from(all.stream().map(Recorded::source).toList()));
    }
}
