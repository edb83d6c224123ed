package entente.learning.innovation;

import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.LevelExpectation;
import java.util.List;

/** Whether new ideas are expected here: both signed that a service is to reach the fourth level of need or above (I-29). */
final class Expected {
    private static final int LEVEL = 4;

    private Expected() {}

    /** The expectations both signed that ask for new ideas. */
    static List<Recorded<LevelExpectation>> in(Book book) {
        return book.inForce(LevelExpectation.class).stream()
                .filter(one -> one.fact().level() >= LEVEL)
                .toList();
    }
}
