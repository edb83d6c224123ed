package entente.exchange;

import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.WorkingCalendar;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectProperties;
import org.mpxj.Task;

/** What a plan says in money; nothing where it names no currency or no baseline cost. */
record ScheduledMoney(ProjectProperties said, Outline outline) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Nullable
    Money budget() {
        return currency()
                .map(in -> Money.rounded(baselineCost(), in, RoundingMode.HALF_UP))
                .filter(budget -> budget.signum() > 0)
                .orElse(null);
    }

    /**
     * Where the plan stands on its status date. Planned and earned value are the tool's own (BCWS, BCWP) where the file has them; else
     * each task has earned the done percentage of its baseline cost, and was to have earned the part of its baseline's working days that
     * is over.
     */
    @Nullable
    Progress progress(Ref<Project> project, @Nullable CostView costs) {
        Money budget = budget();
        LocalDateTime status = said.getStatusDate();
        if (budget == null || status == null) {
            return null;
        }
        LocalDate on = status.toLocalDate();
        Currency currency = budget.currency();
        BigDecimal planned = told(Task::getBCWS).orElseGet(() -> sum(task -> planned(task, on)));
        BigDecimal earned = told(Task::getBCWP).orElseGet(() -> sum(ScheduledMoney::earned));
        return new Progress(
                project,
                on,
                Money.rounded(planned, currency, RoundingMode.HALF_UP),
                Money.rounded(earned, currency, RoundingMode.HALF_UP),
                costs == null ? null : Money.rounded(actualCost(), currency, RoundingMode.HALF_UP),
                costs,
                null);
    }

    private Optional<Currency> currency() {
        String code = said.getCurrencyCode();
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    private BigDecimal actualCost() {
        return told(Task::getACWP)
                .or(() -> told(Task::getActualCost))
                .orElseGet(() -> sum(task -> number(task.getActualCost())));
    }

    private BigDecimal baselineCost() {
        return told(Task::getBaselineCost).orElseGet(() -> sum(task -> number(task.getBaselineCost())));
    }

    /** What the task of the whole plan says, unless that is nothing. */
    private Optional<BigDecimal> told(Function<Task, @Nullable Number> what) {
        return outline.plans().stream()
                .map(plan -> number(what.apply(plan)))
                .filter(value -> value.signum() > 0)
                .findFirst();
    }

    private BigDecimal sum(Function<Task, BigDecimal> what) {
        return outline.work().stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal earned(Task task) {
        return number(task.getBaselineCost())
                .multiply(number(task.getPercentageComplete()))
                .divide(HUNDRED, MathContext.DECIMAL64);
    }

    private static BigDecimal planned(Task task, LocalDate on) {
        LocalDateTime start = task.getBaselineStart();
        LocalDateTime finish = task.getBaselineFinish();
        if (start == null || finish == null || start.toLocalDate().isAfter(on)) {
            return BigDecimal.ZERO;
        }
        BigDecimal cost = number(task.getBaselineCost());
        if (!finish.toLocalDate().isAfter(on)) {
            return cost;
        }
        BigDecimal whole = days(start.toLocalDate(), finish.toLocalDate());
        BigDecimal over = days(start.toLocalDate(), on);
        return whole.signum() == 0 ? BigDecimal.ZERO : cost.multiply(over).divide(whole, MathContext.DECIMAL64);
    }

    /** Working days from the morning of one day to the evening of another. */
    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(WorkingCalendar.MONDAY_TO_FRIDAY.between(from, to.plusDays(1)));
    }

    private static BigDecimal number(@Nullable Number number) {
        return number == null ? BigDecimal.ZERO : new BigDecimal(number.toString());
    }
}
