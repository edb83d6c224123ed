package entente.delivery.outlook;

import entente.delivery.Project;
import entente.delivery.forecast.Analogue;
import entente.delivery.forecast.Contributions;
import entente.delivery.forecast.Contributions.Part;
import entente.delivery.forecast.Contributions.Told;
import entente.delivery.forecast.Goal;
import entente.delivery.forecast.GoalForecast;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Why a forecast is what it is, in sentences with numbers; what they add to what was promised sums to P50. */
record Reasons(Followed followed, GoalForecast forecast, LocalDate asOf) {
    private static final int ANALOGUES = 3;

    /** What adds less is told by nobody, as a share of what was promised: all of it together stays far below 0.1 %. */
    private static final double NOTHING = 0.00005;

    private static final double UNTRUSTED = 0.005;

    /** P50 less what was promised, made of all its reasons. */
    Figure apart(Text says, Unit unit) {
        if (!forecast.isKnown()) {
            return Figure.unknown(unknown());
        }
        Contributions all = forecast.contributions();
        double sum = all.parts().stream().mapToDouble(Part::amount).sum();
        return Figure.known(
                ProjectOutlook.number(sum), unit, new Explanation(says, null, List.of(), List.of()).because(all()));
    }

    /** Why nothing can be foreseen of this goal. */
    Text unknown() {
        return switch (forecast.goal()) {
            case TIME ->
                Text.of("delivery.outlook.unknown.time", followed.status().name());
            case COST ->
                Text.of("delivery.outlook.unknown.cost", followed.status().name());
        };
    }

    /** The reasons, the weightiest first, and the nearest finished projects. */
    List<Explanation> all() {
        if (!forecast.isKnown()) {
            return List.of();
        }
        List<Explanation> reasons = new ArrayList<>();
        Contributions all = forecast.contributions();
        reasons.add(promised(all.promised()));
        OrdersSince.of(followed, asOf).told().ifPresent(reasons::add);
        all.parts().stream()
                .filter(part -> tells(part, all.promised()))
                .sorted(Comparator.comparingDouble((Part part) -> Math.abs(part.amount()))
                        .reversed())
                .map(this::reason)
                .forEach(reasons::add);
        analogues().forEach(reasons::add);
        return reasons;
    }

    /** What a trusted method says is told even where it adds nothing. */
    private static boolean tells(Part part, double promised) {
        return Math.abs(part.amount()) >= NOTHING * promised
                || (part.reason() == Contributions.Reason.EXPERT
                        && part.told()
                                .filter(told -> told.lesson().trust() >= UNTRUSTED)
                                .isPresent());
    }

    private Explanation promised(double value) {
        return (forecast.goal() == Goal.TIME
                        ? Explanation.of("delivery.outlook.promised.TIME", followed.dayOf(value))
                        : Explanation.of("delivery.outlook.promised.COST"))
                .is(amount(value))
                .from(sources());
    }

    private Explanation reason(Part part) {
        return switch (part.reason()) {
            case EXPERT -> part.told().map(this::expert).orElseThrow().is(amount(part.amount()));
            case CORRECTION -> part.told().map(this::correction).orElseThrow().is(amount(part.amount()));
            case OWN_SLIP -> part.told().map(this::ownSlip).orElseThrow().is(amount(part.amount()));
            case REMAINDER -> Explanation.of("delivery.outlook.remainder").is(amount(part.amount()));
            case REACHED ->
                Explanation.of("delivery.outlook.reached." + forecast.goal()).is(amount(part.amount()));
        };
    }

    private Explanation expert(Told told) {
        Object says = forecast.goal() == Goal.TIME ? followed.dayOf(told.foreseen()) : amount(told.foreseen());
        return Explanation.of(
                "delivery.outlook.expert." + told.expert(),
                says,
                percent(told.lesson().trust()),
                percent(told.lesson().error()),
                told.lesson().projects());
    }

    private Explanation correction(Told told) {
        double off = Math.expm1(told.lesson().bias() * forecast.now().scale());
        return Explanation.of(
                "delivery.outlook.correction." + told.expert(),
                percent(Math.abs(off)),
                told.lesson().projects(),
                (int) Math.signum(off));
    }

    private Explanation ownSlip(Told told) {
        double moved = Math.expm1(forecast.now().moved());
        double again = Math.expm1(
                told.lesson().carry() * forecast.now().moved() * forecast.now().scale());
        return Explanation.of(
                "delivery.outlook.ownslip",
                percent(Math.abs(moved)),
                percent(Math.abs(again)),
                told.lesson().projects(),
                (int) Math.signum(moved),
                (int) Math.signum(again));
    }

    private Stream<Explanation> analogues() {
        return forecast.analogues(ANALOGUES).stream()
                .map(one -> Explanation.of(
                        "delivery.outlook.analogue." + forecast.goal(),
                        name(one),
                        percent(one.stage()),
                        percent(one.outcome() / one.promised())));
    }

    /** A finished project of this arrangement is known by its id, a reference project by its code. */
    private String name(Analogue one) {
        return followed.book().current(Project.class).stream()
                .filter(project -> project.id().toString().equals(one.project()))
                .map(project -> project.fact().name())
                .findFirst()
                .orElse(one.project());
    }

    private List<Source> sources() {
        return Stream.concat(
                        Stream.of(followed.status().project().source()),
                        followed.status().latest().map(Recorded::source).stream())
                .toList();
    }

    private Amount amount(double value) {
        Unit unit = forecast.goal() == Goal.TIME
                ? Unit.CALENDAR_DAYS
                : Unit.money(Objects.requireNonNull(followed.project().budget()).currency());
        return new Amount(ProjectOutlook.number(value), unit);
    }

    private static Amount percent(double share) {
        return Amount.percent(ProjectOutlook.percent(share));
    }
}
