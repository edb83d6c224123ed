package entente.assessment.scoring;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Scores put together that were measured apart, from 0 to 100.
 *
 * @param margin half the width of the 95 % confidence interval, in points; unknown where that of any of them is
 */
public record Joined(double value, OptionalDouble margin) {
    /**
     * What was measured by itself, of so many statements.
     *
     * @param margin likewise
     */
    public record Part(int statements, double value, OptionalDouble margin) {
        public Part(int statements, Score score) {
            this(statements, score.value(), score.margin());
        }
    }

    /**
     * The mean over all statements of parts that were asked apart. The same people may have answered several parts, and nobody can tell which:
     * so what they have in common is taken to be all it can be, and margins are added, each by its weight (JCGM 100:2008, 5.2.2, of terms whose
     * correlation is 1). Of parts that had nothing in common it would be narrower, never wider.
     *
     * @param parts at least one
     */
    public static Joined ofParts(List<Part> parts) {
        double statements = parts.stream().mapToInt(Part::statements).sum();
        double value =
                parts.stream().mapToDouble(part -> part.statements * part.value).sum() / statements;
        double margin = parts.stream()
                        .mapToDouble(part -> part.statements * part.margin.orElse(Double.NaN))
                        .sum()
                / statements;
        return new Joined(value, known(margin));
    }

    /**
     * The mean of sides, each weighing the same whatever its head count. They are different people, so the squares of margins are added (JCGM
     * 100:2008, 5.1.2).
     *
     * @param sides at least one
     */
    public static Joined ofSides(List<Joined> sides) {
        double squares = sides.stream()
                .mapToDouble(side -> side.margin.orElse(Double.NaN))
                .map(margin -> margin * margin)
                .sum();
        return new Joined(
                sides.stream().mapToDouble(Joined::value).average().orElseThrow(),
                known(Math.sqrt(squares) / sides.size()));
    }

    private static OptionalDouble known(double margin) {
        return Double.isNaN(margin) ? OptionalDouble.empty() : OptionalDouble.of(margin);
    }
}
