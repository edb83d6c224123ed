package entente.learning.lesson;

import entente.ledger.Recorded;
import java.util.List;

/**
 * A lesson that fits, and why.
 *
 * @param points 3 for each tag, 1 for each word, 6 where the lesson was learned from the very problem that came back
 * @param by the tags and words that both have, as they were written
 * @param again whether the lesson was learned from the problem that came back
 */
public record Match(Recorded<Lesson> lesson, int points, List<String> by, boolean again) {
    public Match {
        by = List.copyOf(by);
    }
}
