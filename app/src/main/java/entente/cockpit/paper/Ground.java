package entente.cockpit.paper;

import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.signal.Judgement;
import entente.signal.Policy;
import java.time.LocalDate;

/**
 * What a paper of one arrangement is made from: what one viewpoint knows on a day, and what the judge says of it.
 *
 * @param name the arrangement's
 * @param book read on the day
 * @param knownOn the last day whose entries are known
 * @param foot what both sides agreed about the use of what is handed round
 */
public record Ground(String name, Book book, Judgement judged, LocalDate on, LocalDate knownOn, Text foot) {
    public Ground {
        if (book.viewpoint() != judged.viewpoint()) {
            throw new IllegalArgumentException(judged.viewpoint() + " does not judge the book of " + book.viewpoint());
        }
    }

    boolean isShared() {
        return book.viewpoint() == Viewpoint.SHARED;
    }

    Policy policy() {
        return Policy.of(book);
    }

    /** As of which day, and as known at which other one where that differs. */
    Text day() {
        return on.equals(knownOn) ? Text.of("paper.plain", on) : Text.of("paper.day.known", on, knownOn);
    }
}
