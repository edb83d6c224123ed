package entente.cockpit.learning;

import entente.kernel.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * How many got how far, step by step, drawn as bars.
 *
 * @param steps from the first to the last
 */
public record Funnel(List<Step> steps) {
    private static final int WHOLE = 100;

    /**
     * One step.
     *
     * @param count how many got at least as far
     * @param width of its bar, 0 to 100
     */
    public record Step(Text name, int count, int width) {}

    /** A step before its width is known. */
    record Reached(Text name, int count) {}

    public Funnel {
        steps = List.copyOf(steps);
    }

    static Funnel of(List<Reached> reached) {
        int most = reached.stream().mapToInt(Reached::count).max().orElse(0);
        List<Step> steps = new ArrayList<>();
        for (Reached one : reached) {
            steps.add(new Step(one.name(), one.count(), most == 0 ? 0 : one.count() * WHOLE / most));
        }
        return new Funnel(steps);
    }

    public boolean isEmpty() {
        return steps.stream().allMatch(step -> step.count() == 0);
    }
}
