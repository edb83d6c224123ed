package entente.delivery.change;

import entente.delivery.ChangeState;
import entente.kernel.Amount;
import entente.kernel.CauseParty;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How fast changes are dealt with, in working days: from asking to decision, at each step, waiting for each party, and how old those are
 * that nobody has decided (formulae 4.8). For comparison, changes of clinical protocols take about 30 days (Tufts).
 */
public record ChangePace(List<ChangeCase> cases, WorkingCalendar calendar, LocalDate asOf) {
    public ChangePace {
        cases = List.copyOf(cases);
    }

    public List<Stage> stages() {
        return cases.stream().flatMap(change -> Stage.of(change, asOf).stream()).toList();
    }

    /** The median time from asking to the decision, over all that are decided; an order is decided by the second signature. */
    public Figure leadTime() {
        List<Explanation> decided =
                cases.stream().flatMap(this::decided).sorted(byDays()).toList();
        return median("delivery.change.lead", decided, Text.of("delivery.change.unknown.undecided"));
    }

    /** The median time in a state, over all changes that have left it. */
    public Figure step(ChangeState state) {
        List<Explanation> left = stages().stream()
                .filter(stage -> stage.done() && stage.state() == state)
                .map(stage -> stage.explained(calendar))
                .sorted(byDays())
                .toList();
        return median("delivery.change.step", left, Text.of("delivery.change.unknown.step", state), state);
    }

    /** All days on which changes waited for a party, those added that still wait. */
    public Figure waitedFor(CauseParty party) {
        List<Explanation> waited = stages().stream()
                .filter(stage -> stage.waitedFor() == party)
                .map(stage -> stage.explained(calendar))
                .toList();
        BigDecimal sum = waited.stream().map(ChangePace::days).reduce(BigDecimal.ZERO, BigDecimal::add);
        return cases.isEmpty()
                ? Figure.unknown(Text.of("delivery.a5.nothing"))
                : Figure.known(
                        sum,
                        Unit.WORKING_DAYS,
                        Explanation.of("delivery.change.waited", party).because(waited));
    }

    /** Changes nobody has decided, the oldest first, each with its age. */
    public List<Explanation> open() {
        return cases.stream()
                .filter(change -> change.state().isOpen())
                .map(change -> change.explained().is(age(change)))
                .sorted(byDays().reversed())
                .toList();
    }

    /** The age of the oldest change that nobody has decided. */
    public Figure oldest() {
        return open().stream()
                .findFirst()
                .map(oldest -> Figure.known(
                        Objects.requireNonNull(oldest.amount()),
                        Explanation.of("delivery.change.oldest").because(open())))
                .orElseGet(() -> Figure.unknown(Text.of("delivery.change.unknown.open")));
    }

    /** Declined as a share of all that were decided, in percent. */
    public Figure rejectedShare() {
        List<ChangeCase> decided =
                cases.stream().filter(change -> change.state().isDecided()).toList();
        if (decided.isEmpty()) {
            return Figure.unknown(Text.of("delivery.change.unknown.undecided"));
        }
        List<Explanation> declined = decided.stream()
                .filter(change -> change.state() == ChangeState.DECLINED)
                .map(ChangeCase::explained)
                .toList();
        return Figure.known(
                Worth.percent(BigDecimal.valueOf(declined.size()), BigDecimal.valueOf(decided.size())),
                Unit.PERCENT,
                Explanation.of("delivery.change.rejected", declined.size(), decided.size())
                        .because(declined));
    }

    private Amount age(ChangeCase change) {
        return Amount.workingDays(calendar.between(change.asked().raisedOn(), asOf));
    }

    private Stream<Explanation> decided(ChangeCase change) {
        LocalDate decidedOn = change.approvedOn().orElse(change.asked().decidedOn());
        return change.state().isDecided() && decidedOn != null && !decidedOn.isAfter(asOf)
                ? Stream.of(Explanation.of(
                                "delivery.change.decided",
                                change.asked().title(),
                                change.asked().raisedOn(),
                                decidedOn)
                        .is(Amount.workingDays(calendar.between(change.asked().raisedOn(), decidedOn)))
                        .from(change.request().source()))
                : Stream.of();
    }

    /** Of an even number the mean of the two in the middle. */
    private static Figure median(String says, List<Explanation> sorted, Text none, Object... args) {
        if (sorted.isEmpty()) {
            return Figure.unknown(none);
        }
        BigDecimal low = days(sorted.get((sorted.size() - 1) / 2));
        BigDecimal high = days(sorted.get(sorted.size() / 2));
        Object[] all = Stream.concat(Stream.of(sorted.size()), Stream.of(args)).toArray();
        return Figure.known(
                low.add(high).divide(BigDecimal.TWO, Worth.PRECISION),
                Unit.WORKING_DAYS,
                Explanation.of(says, all).because(sorted));
    }

    private static Comparator<Explanation> byDays() {
        return Comparator.comparing(ChangePace::days);
    }

    private static BigDecimal days(Explanation shown) {
        return shown.shown().map(Amount::value).orElse(BigDecimal.ZERO);
    }
}
