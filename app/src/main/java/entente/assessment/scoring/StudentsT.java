package entente.assessment.scoring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Student's t distribution for whole degrees of freedom, by its finite series (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4). */
final class StudentsT {
    private static final double INSIDE = 0.95;
    private static final double FARTHEST = 13;
    private static final int HALVINGS = 60;
    private static final Map<Integer, Double> FOUND = new ConcurrentHashMap<>();

    private StudentsT() {}

    /** The distance from zero inside which 95 % lie, t(0.975), for at least one degree of freedom. */
    static double ofNinetyFivePercent(int freedom) {
        return FOUND.computeIfAbsent(freedom, StudentsT::find);
    }

    private static double find(int freedom) {
        double low = 0;
        double high = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (inside(middle, freedom) < INSIDE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** A(t|v), the probability of lying between -t and t. */
    private static double inside(double t, int freedom) {
        double angle = Math.atan(t / Math.sqrt(freedom));
        double square = Math.cos(angle) * Math.cos(angle);
        boolean odd = freedom % 2 == 1;
        double term = odd ? Math.cos(angle) : 1;
        double sum = 0;
        for (int power = odd ? 1 : 0; power <= freedom - 2; power += 2) {
            sum += term;
            term *= square * (power + 1) / (power + 2);
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }
}
