package entente.governance.load;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes an arrangement hard to lead, as one side sees it on a day (003-13, I-7); how often things change around it is counted and not said.
 *
 * @param providers organisations that work for the client on it; left out, they are counted from the newest coordination profile
 * @param distance between those who ask for the work and those who do it
 * @param breadth how much of the office's processes is in it
 * @param transformation the share of the work that is to be changed and not only moved, 0 to 100
 * @param newness how unfamiliar the work is to the client
 */
public record ArrangementProfile(
        Side side,
        LocalDate saidOn,
        @Nullable Integer providers,
        Distance distance,
        Breadth breadth,
        Percent transformation,
        Newness newness)
        implements Fact {
    private static final Percent WHOLE = Percent.of(100);

    /** Between those who ask for the work and those who do it. */
    public enum Distance {
        SAME_SITE(0),
        NEAR(1),
        OFFSHORE(2);

        private final int points;

        Distance(int points) {
            this.points = points;
        }
    }

    /** How much of what an office does with systems is in it. */
    public enum Breadth {
        ONE_PROCESS(0),
        SEVERAL(1),
        MOST(2);

        private final int points;

        Breadth(int points) {
            this.points = points;
        }
    }

    /** How unfamiliar the work is to the client. */
    public enum Newness {
        FAMILIAR(0),
        PARTLY_NEW(1),
        NEW(2);

        private final int points;

        Newness(int points) {
            this.points = points;
        }
    }

    public ArrangementProfile {
        Refused.unless(
                providers == null || providers >= 1,
                "providers",
                "load.refused.providers",
                providers == null ? "" : providers);
        Refused.unless(
                transformation.points().signum() >= 0 && transformation.compareTo(WHOLE) <= 0,
                "transformation",
                "load.refused.share",
                transformation);
    }

    int distancePoints() {
        return distance.points;
    }

    int breadthPoints() {
        return breadth.points;
    }

    int newnessPoints() {
        return newness.points;
    }
}
