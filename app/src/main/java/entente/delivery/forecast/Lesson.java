package entente.delivery.forecast;

/**
 * What is known of one expert at one stage of one class of projects.
 *
 * @param bias what to add to the logarithm of its word, in the scale of the stage
 * @param carry how much of what the promise has moved so far is to be added to that again; 0 for all but promises
 * @param error by what share it is still off, on average, once that is mended
 * @param trust its share in the forecast; those of all experts sum to 1
 * @param projects how many finished projects of the class that rests on
 */
public record Lesson(double bias, double carry, double error, double trust, int projects) {
    /**
     * What to add to the logarithm of its word, in the scale of the stage.
     *
     * @param moved how far the promise has moved so far, as a logarithm
     */
    double correction(double moved) {
        return bias + carry * moved;
    }

    Lesson trusted(double share) {
        return new Lesson(bias, carry, error, share, projects);
    }
}
