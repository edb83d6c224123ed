package entente.delivery.forecast;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A simple method that names an end or a cost; none is right everywhere, which is why each is corrected and weighed by its own past.
 *
 * <p>Those that extrapolate keep their index between 0.4 and 2.5, and trust it the more the further the work has come.
 */
public enum Expert {
    /** The plan stands. */
    PLAN(Goal.TIME) {
        @Override
        double foresees(Situation now) {
            return now.atLeast(now.planned());
        }
    },
    /** The end that is now promised stands. */
    PROMISE(Goal.TIME) {
        @Override
        double foresees(Situation now) {
            return Double.isNaN(now.promised()) ? Double.NaN : now.promise();
        }
    },
    /** Earned schedule with growing trust, AT + (PD - ES) / SPI(t)^t with t = ES / PD. */
    EARNED_SCHEDULE(Goal.TIME) {
        @Override
        double foresees(Situation now) {
            if (Double.isNaN(now.earnedSchedule()) || now.elapsed() <= 0) {
                return Double.NaN;
            }
            double come = Situation.clip(now.earnedSchedule() / now.planned(), 0, 1);
            double pace = now.earnedSchedule() > 0 ? index(now.earnedSchedule() / now.elapsed()) : 1;
            return now.elapsed() + now.remainingTime() / Math.pow(pace, come);
        }
    },
    /** The milestones to come slip as the last ones did. */
    MILESTONES(Goal.TIME) {
        @Override
        double foresees(Situation now) {
            return Double.isNaN(now.slip()) ? Double.NaN : now.atLeast(now.planned() + now.slip());
        }
    },
    /** The price agreed stands. */
    PRICE(Goal.COST) {
        @Override
        double foresees(Situation now) {
            return now.atLeastSpent();
        }
    },
    /** The rest costs what was planned for it, AC + BAC - EV. */
    REST_AS_PLANNED(Goal.COST) {
        @Override
        double foresees(Situation now) {
            return now.spent() + now.remainingCost();
        }
    },
    /** The rest costs as the work so far, AC + (BAC - EV) / CPI. */
    PRESENT_EFFICIENCY(Goal.COST) {
        @Override
        double foresees(Situation now) {
            return now.spent() + now.remainingCost() / efficiency(now);
        }
    },
    /** The same with growing trust, AC + (BAC - EV) / CPI^p with p = EV / BAC. */
    GROWING_EFFICIENCY(Goal.COST) {
        @Override
        double foresees(Situation now) {
            return now.spent() + now.remainingCost() / Math.pow(efficiency(now), now.stage());
        }
    };

    private static final List<Expert> ALL = List.of(values());

    private final Goal goal;

    Expert(Goal goal) {
        this.goal = goal;
    }

    /** What it speaks of. */
    public Goal goal() {
        return goal;
    }

    /** A duration in days or a cost, above 0; not a number where something it needs is not known. */
    abstract double foresees(Situation now);

    /** The logarithm of what it foresees. */
    double log(Situation now) {
        double foreseen = foresees(now);
        return foreseen > 0 ? Math.log(foreseen) : Double.NaN;
    }

    /** The words of those that have something to say of a goal in this situation, as logarithms. */
    static Map<Expert, Double> heard(Goal goal, Situation now) {
        Map<Expert, Double> said = new EnumMap<>(Expert.class);
        for (Expert expert : ALL) {
            double log = expert.goal == goal ? expert.log(now) : Double.NaN;
            if (!Double.isNaN(log)) {
                said.put(expert, log);
            }
        }
        return said;
    }

    private static double efficiency(Situation now) {
        return now.spent() > 0 && now.earned() > 0 ? index(now.earned() / now.spent()) : Double.NaN;
    }

    private static double index(double ratio) {
        return Situation.clip(ratio, 0.4, 2.5);
    }
}
