package entente.delivery;

import static entente.delivery.Formula.amount;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the earned value of one piece of work is told from what can be seen of it; the methods of the Practice Standard for Earned
 * Value Management (PMI). Which one holds is agreed with the plan, so that nobody chooses it by the result.
 */
public sealed interface EarningMethod {
    /** All of a plan, in percent. */
    BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** EV, 0 to the budget, in the budget's unit; Unknown where the budget or what the method looks at is. */
    Figure earned(Figure budget);

    /** Whether work that falls behind its plan shows in EV - PV. */
    default boolean showsSchedule() {
        return true;
    }

    /** 0/100: nothing before it is finished; for work shorter than a reporting period. */
    record ZeroHundred(boolean finished) implements EarningMethod {
        @Override
        public Figure earned(Figure budget) {
            return share("delivery.ev.method.zero", budget, finished ? 100 : 0);
        }
    }

    /** 50/50: half when it starts, half when it is finished; for work of up to two reporting periods. */
    record FiftyFifty(boolean started, boolean finished) implements EarningMethod {
        public FiftyFifty {
            Refused.unless(started || !finished, "finished", "delivery.ev.refused.notstarted");
        }

        @Override
        public Figure earned(Figure budget) {
            return share("delivery.ev.method.fifty", budget, finished ? 100 : started ? 50 : 0);
        }
    }

    /** Weighted milestones: the weight of those accepted as a share of all. Unknown while none has a weight. */
    record WeightedMilestones(List<Weight> milestones) implements EarningMethod {
        /** What a milestone counts, 0 or more, in any unit common to all. */
        public record Weight(String code, BigDecimal weight, boolean accepted) {
            public Weight {
                Refused.unless(weight.signum() >= 0, "weight", "delivery.ev.refused.negative", weight);
            }
        }

        public WeightedMilestones {
            milestones = List.copyOf(milestones);
        }

        @Override
        public Figure earned(Figure budget) {
            List<Weight> accepted = milestones.stream().filter(Weight::accepted).toList();
            Figure part = Formula.in(Unit.PERCENT, "delivery.ev.method.weights")
                    .percentage(
                            sum("delivery.ev.method.weights.accepted", accepted),
                            sum("delivery.ev.method.weights.all", milestones),
                            "delivery.ev.unknown.noweights");
            return amount("delivery.ev.method.milestones").part(budget, part);
        }

        private static Figure sum(String says, List<Weight> weights) {
            return Figure.known(
                    weights.stream().map(Weight::weight).reduce(BigDecimal.ZERO, BigDecimal::add),
                    Unit.RATIO,
                    Explanation.of(says)
                            .because(weights.stream()
                                    .map(one -> Explanation.of("delivery.ev.method.weight", one.code())
                                            .is(new Amount(one.weight(), Unit.RATIO)))
                                    .toList()));
        }
    }

    /** Units complete: the units done as a share of those planned, at most all. Unknown while none is planned. */
    record UnitsComplete(Figure done, Figure planned) implements EarningMethod {
        public UnitsComplete {
            Formula.refuseNegative("done", done);
            Formula.refuseNegative("planned", planned);
        }

        @Override
        public Figure earned(Figure budget) {
            Figure part = Formula.in(Unit.PERCENT, "delivery.ev.method.units.part")
                    .percentage(done, planned, "delivery.ev.unknown.nounits");
            return amount("delivery.ev.method.units").part(budget, part);
        }
    }

    /**
     * Percent complete: an estimate, held under a cap until the work is accepted, since the last tenth is estimated worst.
     *
     * @param estimate in percent, 0 or more
     * @param cap the most that an estimate can earn, in percent
     */
    record PercentComplete(Figure estimate, BigDecimal cap, boolean accepted) implements EarningMethod {
        public PercentComplete {
            Formula.refuseNegative("estimate", estimate);
            Refused.unless(cap.signum() >= 0 && cap.compareTo(WHOLE) <= 0, "cap", "delivery.ev.refused.percent", cap);
        }

        @Override
        public Figure earned(Figure budget) {
            if (accepted) {
                return share("delivery.ev.method.accepted", budget, 100);
            }
            Figure part = Formula.in(Unit.PERCENT, Text.of("delivery.ev.method.capped", cap))
                    .of(List.of(estimate), in -> in.getFirst().min(cap));
            return amount("delivery.ev.method.percent").part(budget, part);
        }
    }

    /** Level of effort: support that earns as planned whatever happens, so that it never shows a delay. */
    record LevelOfEffort(Figure planned) implements EarningMethod {
        public LevelOfEffort {
            Formula.refuseNegative("planned", planned);
        }

        @Override
        public Figure earned(Figure budget) {
            return amount("delivery.ev.method.effort")
                    .of(List.of(planned, budget), in -> in.get(0).min(in.get(1)));
        }

        @Override
        public boolean showsSchedule() {
            return false;
        }
    }

    /** Apportioned: in step with other work that it serves. Unknown while that has no budget. */
    record Apportioned(EarningMethod served, Figure servedBudget) implements EarningMethod {
        @Override
        public Figure earned(Figure budget) {
            Figure part = Formula.in(Unit.PERCENT, "delivery.ev.method.served")
                    .percentage(served.earned(servedBudget), servedBudget, "delivery.ev.unknown.noserved");
            return amount("delivery.ev.method.apportioned").part(budget, part);
        }

        @Override
        public boolean showsSchedule() {
            return served.showsSchedule();
        }
    }

    private static Figure share(String says, Figure budget, int percent) {
        return amount(says)
                .part(
                        budget,
                        Figure.known(
                                BigDecimal.valueOf(percent), Unit.PERCENT, Explanation.of("delivery.ev.method.part")));
    }
}
