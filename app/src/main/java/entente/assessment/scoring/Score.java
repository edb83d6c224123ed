package entente.assessment.scoring;

import java.util.OptionalDouble;

/**
 * How one thing was found, from 0 to 100.
 *
 * @param of the code of an item or a dimension
 * @param value the mean of what it is made of, each part weighing the same whoever answered it
 * @param spread what the people behind it said, each by their own mean; its n is how many they are
 */
public record Score(String of, double value, Sample spread) {
    /** Half the width of the 95 % confidence interval, in points. Unknown where only one person answered. */
    public OptionalDouble margin() {
        return spread.margin();
    }
}
