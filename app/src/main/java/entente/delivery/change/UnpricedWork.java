package entente.delivery.change;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/**
 * Work on changes that began before both signed for it (formulae 4.8): nobody owes its price yet, so it is at risk.
 *
 * @param atRisk changes that are worked on and not agreed, the longest first
 * @param early changes that were agreed, but only after work on them had begun
 */
public record UnpricedWork(List<ChangeCase> atRisk, List<ChangeCase> early, LocalDate asOf) {
    public UnpricedWork {
        atRisk = List.copyOf(atRisk);
        early = List.copyOf(early);
    }

    public static UnpricedWork of(ChangeLog log, LocalDate asOf) {
        List<ChangeCase> started = log.cases().stream()
                .filter(change ->
                        change.startedOn().filter(day -> !day.isAfter(asOf)).isPresent())
                .sorted(Comparator.comparing(change -> change.startedOn().orElse(asOf)))
                .toList();
        return new UnpricedWork(
                started.stream()
                        .filter(change -> change.state().counts() && !change.isAgreed())
                        .toList(),
                started.stream().filter(UnpricedWork::beganEarly).toList(),
                asOf);
    }

    /** What is at risk, by what the other side was last told that it costs; Unknown where not one of them has a price. */
    public Figure value(Currency currency) {
        List<Worth> worths =
                atRisk.stream().flatMap(change -> change.worth().stream()).toList();
        List<Explanation> lines = atRisk.stream().map(this::explained).toList();
        return worths.isEmpty() && !atRisk.isEmpty()
                ? Figure.unknown(Text.of("delivery.unpriced.unknown"), lines)
                : Worth.sum(Explanation.of("delivery.unpriced.value", atRisk.size() - worths.size()), currency, worths);
    }

    /** How long the longest of them is worked on, in working days; 0 where there is none. */
    public Figure longest(WorkingCalendar calendar) {
        return Figure.known(
                atRisk.stream()
                        .findFirst()
                        .map(change -> days(change, calendar))
                        .orElseGet(() -> Amount.workingDays(0)),
                Explanation.of("delivery.unpriced.longest")
                        .because(atRisk.stream()
                                .map(change -> explained(change).is(days(change, calendar)))
                                .toList()));
    }

    Explanation explained(ChangeCase change) {
        LocalDate started = change.startedOn().orElse(asOf);
        return Explanation.of("delivery.unpriced.one", change.asked().title(), started)
                .from(change.request().source())
                .because(change.worth().stream().map(Worth::because).toList());
    }

    private Amount days(ChangeCase change, WorkingCalendar calendar) {
        return Amount.workingDays(calendar.between(change.startedOn().orElse(asOf), asOf));
    }

    private static boolean beganEarly(ChangeCase change) {
        return change.approvedOn()
                .flatMap(approved -> change.startedOn().map(started -> started.isBefore(approved)))
                .orElse(false);
    }
}
