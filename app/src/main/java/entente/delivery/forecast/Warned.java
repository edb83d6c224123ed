package entente.delivery.forecast;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How rightly projects were warned of: a project counts as warned of when the last chance told of it, up to a stage, asked somebody to
 * act (below 0.35, the usual edge of 000-QC).
 *
 * @param warned how many were
 * @param rightly how many of these then broke their promise
 * @param broken how many broke it in all
 */
public record Warned(int warned, int rightly, int broken) {
    private static final double ACT = 0.35;

    /** Of what was told of each project; projects that told nothing up to the stage are left out. */
    static Warned of(Collection<List<Foretold>> projects, double stage) {
        int warned = 0;
        int rightly = 0;
        int broken = 0;
        for (List<Foretold> project : projects) {
            List<Foretold> early =
                    project.stream().filter(word -> word.stage() <= stage).toList();
            if (!early.isEmpty()) {
                boolean alarm = early.getLast().chance().orElse(1) < ACT;
                boolean late = !early.getFirst().kept();
                warned += alarm ? 1 : 0;
                rightly += alarm && late ? 1 : 0;
                broken += late ? 1 : 0;
            }
        }
        return new Warned(warned, rightly, broken);
    }

    /** The share of warnings that came true; empty without a warning. */
    public OptionalDouble precision() {
        return warned > 0 ? OptionalDouble.of((double) rightly / warned) : OptionalDouble.empty();
    }

    /** The share of broken promises that were warned of; empty where all were kept. */
    public OptionalDouble recall() {
        return broken > 0 ? OptionalDouble.of((double) rightly / broken) : OptionalDouble.empty();
    }
}
