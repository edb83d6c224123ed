package entente.assessment.scoring;

import entente.kernel.Refused;

/** The points somebody may choose from, with the worst and the best at its ends. */
public record Scale(int lowest, int highest) {
    public static final Scale FIVE = new Scale(1, 5);
    public static final Scale SEVEN = new Scale(1, 7);
    public static final Scale TEN = new Scale(0, 10);

    private static final int TEN_POINTS = 10;
    private static final double HUNDRED = 100;

    public Scale {
        Refused.unless(
                lowest >= 0 && lowest < highest && highest <= TEN_POINTS,
                "scale",
                "assessment.refused.scale",
                lowest,
                highest);
    }

    /** Refuses points that are not on it. */
    public int check(String item, int points) {
        Refused.unless(
                points >= lowest && points <= highest, item, "assessment.refused.points", lowest, highest, points);
        return points;
    }

    /** From 0 to 100: (x - lowest) / (highest - lowest) x 100; of a reversed item the mirror image. */
    public double score(int points, boolean reversed) {
        double above = reversed ? highest - points : points - lowest;
        return above / (highest - lowest) * HUNDRED;
    }
}
