package entente.delivery.outlook;

import entente.delivery.forecast.Goal;
import entente.delivery.forecast.GoalForecast;
import entente.delivery.forecast.Outlook;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What is foreseen of one project on one day, each figure with its reasons.
 *
 * <p>Every figure is Unknown where no finished project and no reference class teaches anything, and those of cost where no price or
 * no actual cost is known. Times are calendar days from the planned start, chances are percent from 0 to 100.
 *
 * @param asOf the day of the question; what was reported earlier stands for it
 * @param tolerance what still counts as kept when a chance is told
 */
public record ProjectOutlook(Followed followed, Outlook outlook, LocalDate asOf, Tolerance tolerance) {
    private static final double SURE = 0.80;

    /** The same where a little later or dearer than promised still counts as kept. */
    public ProjectOutlook tolerating(Tolerance agreed) {
        return new ProjectOutlook(followed, outlook, asOf, agreed);
    }

    /** Whether progress was reported, so that more than promises speaks. */
    public boolean isMeasured() {
        return outlook.now().hasProgress();
    }

    /** Whether no finished project of its own class taught anything yet, or only promises speak. */
    public boolean isThin() {
        return !isMeasured() || outlook.time().taughtBy() == 0;
    }

    /** Whether its end can be foreseen at all. */
    public boolean isKnown() {
        return outlook.time().isKnown();
    }

    /** How long it takes at least in {@code 1 - share} of comparable situations, in calendar days; P50 with all its reasons. */
    public Figure duration(double share) {
        return at(Goal.TIME, share, Unit.CALENDAR_DAYS);
    }

    /** What it costs, as {@link #duration}, in the currency of its budget. */
    public Figure cost(double share) {
        return currency().map(unit -> at(Goal.COST, share, unit)).orElseGet(this::noPrice);
    }

    /** The day on which a share of comparable situations had ended. */
    public Optional<LocalDate> endOn(double share) {
        OptionalDouble days = outlook.time().quantile(share);
        return days.isPresent() ? Optional.of(followed.dayOf(days.getAsDouble())) : Optional.empty();
    }

    /** P50 less what is now planned, in calendar days; negative where it will end early. */
    public Figure late() {
        return reasons(outlook.time())
                .apart(Text.of("delivery.outlook.late", followed.status().name()), Unit.CALENDAR_DAYS);
    }

    /** P50 less the price now agreed, in money; negative where it will cost less. */
    public Figure dearer() {
        return currency()
                .map(unit -> reasons(outlook.cost())
                        .apart(
                                Text.of(
                                        "delivery.outlook.dearer",
                                        followed.status().name()),
                                unit))
                .orElseGet(this::noPrice);
    }

    /** The chance of ending by a day, in percent. */
    public Figure chanceBy(LocalDate day) {
        return chance(
                Text.of("delivery.outlook.ontime", day),
                outlook.time().chanceWithin(until(day)),
                outlook.time(),
                tolerance.time().because());
    }

    /** The chance of costing no more than a price, in percent. */
    public Figure chanceWithin(Money price) {
        return chance(
                Text.of("delivery.outlook.onprice", price),
                outlook.cost().chanceWithin(upTo(price)),
                outlook.cost(),
                tolerance.price().because());
    }

    /** The chance of both, in percent, never above either; of ending by the day alone where no price was agreed. */
    public Figure chance(LocalDate day, Optional<Money> price) {
        if (price.isEmpty() || !outlook.cost().isKnown()) {
            return chanceBy(day);
        }
        List<Explanation> each =
                List.of(chanceBy(day).because(), chanceWithin(price.get()).because());
        return told(Text.of("delivery.outlook.both", day, price.get()), likely(day, price), outlook.time(), each);
    }

    /** The same as a number from 0 to 1, without its reasons. */
    OptionalDouble likely(LocalDate day, Optional<Money> price) {
        return price.isEmpty() || !outlook.cost().isKnown()
                ? outlook.time().chanceWithin(until(day))
                : outlook.chanceWithin(until(day), upTo(price.get()));
    }

    /** How many days the work would have to gain for four chances in five of ending by a day; 0 where it has them. */
    public Figure toGain(LocalDate day) {
        OptionalDouble sure = outlook.time().quantile(SURE);
        if (sure.isEmpty()) {
            return unknownTime();
        }
        double gap = Math.max(0, Math.ceil(sure.getAsDouble() - until(day)));
        return Figure.known(
                Amount.days((long) gap).value(),
                Unit.CALENDAR_DAYS,
                Explanation.of("delivery.outlook.gain", followed.dayOf(sure.getAsDouble()), day)
                        .because(tolerance.time().because()));
    }

    /** How much would have to be saved for four chances in five of costing no more than a price, in money; 0 where it has them. */
    public Figure toSave(Money price) {
        OptionalDouble sure = outlook.cost().quantile(SURE);
        if (sure.isEmpty()) {
            return noPrice();
        }
        Unit unit = Unit.money(price.currency());
        BigDecimal gap = number(Math.max(0, sure.getAsDouble() - upTo(price)));
        return Figure.known(
                gap,
                unit,
                Explanation.of("delivery.outlook.save", new Amount(number(sure.getAsDouble()), unit), price)
                        .because(tolerance.price().because()));
    }

    private Figure at(Goal goal, double share, Unit unit) {
        GoalForecast forecast = outlook.of(goal);
        OptionalDouble value = forecast.quantile(share);
        if (value.isEmpty()) {
            return goal == Goal.TIME ? unknownTime() : noPrice();
        }
        Explanation because = Explanation.of("delivery.outlook.quantile", Amount.percent(percent(share)))
                .because(reasons(forecast).all());
        return Figure.known(number(value.getAsDouble()), unit, because);
    }

    private Figure chance(Text says, OptionalDouble chance, GoalForecast forecast, List<Explanation> tolerated) {
        return told(
                says,
                chance,
                forecast,
                Stream.concat(tolerated.stream(), reasons(forecast).all().stream())
                        .toList());
    }

    private Figure told(Text says, OptionalDouble chance, GoalForecast forecast, List<Explanation> reasons) {
        if (chance.isEmpty()) {
            return forecast.goal() == Goal.TIME ? unknownTime() : noPrice();
        }
        Amount comparable = new Amount(number(forecast.comparable()), Unit.COUNT);
        Explanation because = new Explanation(says, null, List.of(), List.of())
                .because(Explanation.of("delivery.outlook.comparable").is(comparable))
                .because(reasons);
        return Figure.known(percent(chance.getAsDouble()), Unit.PERCENT, because);
    }

    /** Ends are told in whole days, so that half a day more is still the same day. */
    private double until(LocalDate day) {
        return tolerance.time().beyond(followed.days(day)) + 0.5;
    }

    private double upTo(Money price) {
        return tolerance.price().beyond(price.amount().doubleValue());
    }

    private Reasons reasons(GoalForecast forecast) {
        return new Reasons(followed, forecast, asOf);
    }

    private Figure unknownTime() {
        return Figure.unknown(
                Text.of("delivery.outlook.unknown.time", followed.status().name()));
    }

    private Figure noPrice() {
        return Figure.unknown(
                Text.of("delivery.outlook.unknown.cost", followed.status().name()));
    }

    private Optional<Unit> currency() {
        return Optional.ofNullable(followed.project().budget()).map(budget -> Unit.money(budget.currency()));
    }

    static BigDecimal number(double value) {
        return new BigDecimal(value, MathContext.DECIMAL64);
    }

    static BigDecimal percent(double share) {
        return number(share * 100);
    }
}
