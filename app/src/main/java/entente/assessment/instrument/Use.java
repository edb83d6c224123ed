package entente.assessment.instrument;

import org.jspecify.annotations.Nullable;

/**
 * How a set of statements is meant to be used.
 *
 * @param personal whether it rates a named person, and so is off until both sides have switched such ratings on
 * @param ownHouse whether it is asked of one's own house alone, since what comes of it is for no other book
 * @param mark the points from which an answer counts as a yes, for a set of one statement; absent where none does
 */
public record Use(
        Rhythm rhythm,
        boolean personal,
        boolean ownHouse,
        @Nullable Integer mark) {}
