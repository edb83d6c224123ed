package entente.commercial;

import entente.arrangement.MonthEnd;
import entente.commercial.ChargeSchedule.Due;
import entente.commercial.price.Priced;
import entente.commercial.price.Prices;
import entente.delivery.Project;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be charged for a month by all that both signed: the schedule of charges, and prices by volume, index and milestone.
 *
 * @param subject the schedule, or where there is none the first of the prices
 * @param project it is for; the whole arrangement where there is none
 * @param scheduled whether a schedule says what may be charged; prices alone need not be all that may
 * @param due unknown where one of the prices is
 */
record AgreedCharges(
        Recorded<? extends Fact> subject,
        String title,
        @Nullable Ref<Project> project,
        YearMonth month,
        boolean scheduled,
        Figure due) {

    /** Of each schedule the newest month that is over and that it names, with the prices beside it; of prices alone the last month. */
    static List<AgreedCharges> of(Book book, LocalDate asOf) {
        YearMonth over = MonthEnd.lastOver(asOf);
        Prices prices = Prices.of(book, asOf);
        List<AgreedCharges> all = new ArrayList<>();
        for (Recorded<ChargeSchedule> schedule : book.inForce(ChargeSchedule.class)) {
            newest(schedule.fact(), over)
                    .map(due -> of(
                            schedule,
                            due,
                            among(prices, due.monthOf(), schedule.fact().project())))
                    .ifPresent(all::add);
        }
        boolean whole = all.stream().anyMatch(charges -> charges.project == null);
        if (!whole) {
            alone(prices.in(over).stream().filter(priced -> !priced.waits()).toList(), over, all);
        }
        return List.copyOf(all);
    }

    /** Prices beside which there is no schedule, project by project; those of the whole arrangement take all others in. */
    private static void alone(List<Priced> priced, YearMonth month, List<AgreedCharges> into) {
        Optional<Priced> whole =
                priced.stream().filter(price -> price.project() == null).findFirst();
        if (whole.isPresent() && into.isEmpty()) {
            into.add(sum(whole.get().price(), whole.get().title(), null, month, priced, Optional.empty()));
            return;
        }
        for (Priced first : priced) {
            Ref<Project> project = first.project();
            if (project != null && into.stream().noneMatch(known -> project.equals(known.project))) {
                List<Priced> its = priced.stream()
                        .filter(price -> project.equals(price.project()))
                        .toList();
                into.add(sum(first.price(), first.title(), project, month, its, Optional.empty()));
            }
        }
    }

    private static List<Priced> among(Prices prices, YearMonth month, @Nullable Ref<Project> project) {
        return prices.in(month).stream()
                .filter(priced -> !priced.waits())
                .filter(priced -> project == null || project.equals(priced.project()))
                .toList();
    }

    private static AgreedCharges of(Recorded<ChargeSchedule> schedule, Due due, List<Priced> priced) {
        ChargeSchedule of = schedule.fact();
        Explanation agreed = Explanation.of("commercial.invoice.due", due.month())
                .is(Amount.of(due.amount()))
                .from(schedule.source());
        return sum(
                schedule,
                of.title(),
                of.project(),
                due.monthOf(),
                priced,
                Optional.of(Figure.known(Amount.of(due.amount()), agreed)));
    }

    private static AgreedCharges sum(
            Recorded<? extends Fact> subject,
            String title,
            @Nullable Ref<Project> project,
            YearMonth month,
            List<Priced> priced,
            Optional<Figure> scheduled) {
        List<Figure> figures = Stream.concat(scheduled.stream(), priced.stream().map(Priced::amount))
                .toList();
        Figure due = figures.size() == 1 ? figures.getFirst() : sum(month, figures);
        return new AgreedCharges(subject, title, project, month, scheduled.isPresent(), due);
    }

    private static Figure sum(YearMonth month, List<Figure> figures) {
        List<Explanation> parts = figures.stream().map(Figure::because).toList();
        Optional<Figure.Unknown> missing = figures.stream()
                .flatMap(figure -> figure instanceof Figure.Unknown unknown ? Stream.of(unknown) : Stream.empty())
                .findFirst();
        if (missing.isPresent()) {
            return Figure.unknown(missing.get().reason(), parts);
        }
        List<Money> amounts = figures.stream()
                .flatMap(figure -> figure instanceof Figure.Known known ? Stream.of(money(known)) : Stream.empty())
                .toList();
        return amounts.stream().map(Money::currency).distinct().count() > 1
                ? Figure.unknown(Text.of("commercial.currencies"), parts)
                : Figure.known(
                        Amount.of(amounts.stream().reduce(Money::plus).orElseThrow()),
                        Explanation.of("commercial.priced.sum", month.toString())
                                .because(parts));
    }

    static Money money(Figure.Known known) {
        Currency currency = Objects.requireNonNull(known.amount().unit().currency());
        return new Money(known.value(), currency);
    }

    /** The newest month of the schedule whose invoices can be expected: it is over. */
    private static Optional<Due> newest(ChargeSchedule schedule, YearMonth over) {
        return schedule.due().stream()
                .filter(due -> !due.monthOf().isAfter(over))
                .max(Comparator.comparing(Due::monthOf));
    }
}
