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

    /**
     * Of each schedule the newest month that is over and that it names, with the prices beside it; of prices the last month, where no schedule
     * names it for them.
     */
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
        if (all.stream().noneMatch(charges -> charges.isOf(null, over))) {
            alone(book, among(prices, over, null), over, all);
        }
        return List.copyOf(all);
    }

    private boolean isOf(@Nullable Ref<Project> of, YearMonth in) {
        return Objects.equals(project, of) && month.equals(in);
    }

    /**
     * Prices of a month that no schedule names for them, project by project; those of the whole arrangement take all others in, and what
     * schedules of projects say, since they are compared with all invoices.
     */
    private static void alone(Book book, List<Priced> priced, YearMonth month, List<AgreedCharges> into) {
        Optional<Priced> whole =
                priced.stream().filter(price -> price.project() == null).findFirst();
        if (whole.isPresent()) {
            into.add(sum(whole.get().price(), whole.get().title(), null, month, priced, scheduled(book, month)));
            return;
        }
        for (Priced first : priced) {
            Ref<Project> project = first.project();
            if (project != null && into.stream().noneMatch(known -> known.isOf(project, month))) {
                List<Priced> its = priced.stream()
                        .filter(price -> project.equals(price.project()))
                        .toList();
                into.add(sum(first.price(), first.title(), project, month, its, List.of()));
            }
        }
    }

    private static List<Figure> scheduled(Book book, YearMonth month) {
        return book.inForce(ChargeSchedule.class).stream()
                .flatMap(schedule -> schedule.fact().due().stream()
                        .filter(due -> due.monthOf().equals(month))
                        .map(due -> agreed(schedule, due)))
                .toList();
    }

    private static Figure agreed(Recorded<ChargeSchedule> schedule, Due due) {
        return Figure.known(
                Amount.of(due.amount()),
                Explanation.of("commercial.invoice.due", due.month())
                        .is(Amount.of(due.amount()))
                        .from(schedule.source()));
    }

    private static List<Priced> among(Prices prices, YearMonth month, @Nullable Ref<Project> project) {
        return prices.in(month).stream()
                .filter(priced -> !priced.waits())
                .filter(priced -> project == null || project.equals(priced.project()))
                .toList();
    }

    private static AgreedCharges of(Recorded<ChargeSchedule> schedule, Due due, List<Priced> priced) {
        ChargeSchedule of = schedule.fact();
        return sum(schedule, of.title(), of.project(), due.monthOf(), priced, List.of(agreed(schedule, due)));
    }

    private static AgreedCharges sum(
            Recorded<? extends Fact> subject,
            String title,
            @Nullable Ref<Project> project,
            YearMonth month,
            List<Priced> priced,
            List<Figure> scheduled) {
        List<Figure> figures = Stream.concat(scheduled.stream(), priced.stream().map(Priced::amount))
                .toList();
        Figure due = figures.size() == 1 ? figures.getFirst() : sum(month, figures);
        return new AgreedCharges(subject, title, project, month, subject.fact() instanceof ChargeSchedule, due);
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
