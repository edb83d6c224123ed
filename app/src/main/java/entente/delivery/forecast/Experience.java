package entente.delivery.forecast;

import java.util.Map;

/**
 * What the past teaches at one stage of one class of projects: how much each expert is usually off, how far it may be trusted when
 * that is mended, and what remains uncertain.
 *
 * @param lessons by expert; empty where none speaks
 */
record Experience(Map<Expert, Lesson> lessons, Remainders remainders) {
    static Experience of(Cases cases, Tuning tuning, TrackRecord.Question asked) {
        Map<Expert, Lesson> lessons = new Learning(cases, tuning, asked).lessons();
        return new Experience(lessons, Remainders.of(cases, tuning, asked, lessons));
    }

    /** What was still wrong, in its order. */
    Weighted spread() {
        return remainders.spread();
    }

    /** As how many independent projects all the weights count. */
    double effective() {
        return remainders.independent();
    }
}
