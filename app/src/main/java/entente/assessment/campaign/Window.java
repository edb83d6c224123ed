package entente.assessment.campaign;

import entente.kernel.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From the first to the last day on which answers are taken, both included. */
public record Window(LocalDate opensOn, LocalDate closesOn) {
    private static final int LONGEST = 60;

    public Window {
        Refused.unless(!closesOn.isBefore(opensOn), "closesOn", "assessment.refused.window", opensOn, closesOn);
        Refused.unless(
                ChronoUnit.DAYS.between(opensOn, closesOn) <= LONGEST,
                "closesOn",
                "assessment.refused.window.long",
                LONGEST);
    }

    /** Whether the two have a day in common. */
    public boolean meets(Window other) {
        return !opensOn.isAfter(other.closesOn) && !other.opensOn.isAfter(closesOn);
    }
}
