package entente.governance.cause;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.List;

/**
 * Where both sides say things come from, over the days the practice looks back.
 *
 * @param sides the reader's own first
 * @param differing of which both have said and name different causes
 * @param unsaid of which nobody has named a cause and somebody should
 */
public record BothWords(List<SideWords> sides, long differing, long unsaid) {
    public BothWords {
        sides = List.copyOf(sides);
    }

    public static BothWords of(Book book, Side reader, LocalDate asOf) {
        List<Attribution> recent =
                Attributions.of(book, asOf).recent(Policy.of(book).of(CauseBalance.WINDOW), asOf);
        return new BothWords(
                SideWords.of(recent, reader),
                recent.stream().filter(Attribution::isDiffering).count(),
                recent.stream().filter(one -> !one.isNamed()).count());
    }

    /** Whether nobody has named any cause. */
    public boolean isEmpty() {
        return sides.stream().allMatch(SideWords::isSilent);
    }
}
