package entente.learning.lesson;

import entente.ledger.Recorded;
import java.util.ArrayList;
import java.util.List;

/** What one lesson has in common with what is asked, while it is counted. */
final class Common {
    private static final int TAG = 3;
    private static final int AGAIN = 6;

    private final List<String> by = new ArrayList<>();
    private int points;
    private boolean again;

    void word(String written) {
        points++;
        by.add(written);
    }

    void tag(String written) {
        points += TAG;
        by.add(written);
    }

    /** The lesson was learned from the very problem that came back. */
    void again() {
        points += AGAIN;
        again = true;
    }

    int points() {
        return points;
    }

    Match match(Recorded<Lesson> lesson) {
        return new Match(lesson, points, by, again);
    }
}
