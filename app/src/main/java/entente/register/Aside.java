package entente.register;

import entente.kernel.Text;
import entente.ledger.Book;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** What a room has to say beside a fact on the fact's page, such as a lesson that fits it; the register itself knows of none. */
public interface Aside {
    /** What is to be said of a fact, from what its reader may know on the day. */
    Stream<Line> of(Book book, UUID fact, LocalDate day);

    /**
     * One sentence that leads somewhere.
     *
     * @param place below the arrangement's own address
     */
    record Line(Text says, String place) {}
}
