package entente.assessment.scoring;

import entente.kernel.Refused;

/** How many people have to stand behind a number before anybody sees it: five unless an arrangement says otherwise, and never below three. */
public record Threshold(int people) {
    public static final Threshold FIVE = new Threshold(5);

    private static final int LOWEST = 3;

    public Threshold {
        Refused.unless(people >= LOWEST, "threshold", "assessment.refused.threshold", LOWEST, people);
    }

    public boolean allows(int number) {
        return number >= people;
    }
}
