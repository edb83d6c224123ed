package entente.delivery.change;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import java.math.BigDecimal;

/**
 * How far one thing of a plan moved from what was first agreed, and how far approved orders move it.
 *
 * @param says what is left unexplained, as a sentence
 */
public record Move(Figure moved, Figure approved, String says) {
    /** What moved beyond approved orders; 0 where they explain it all, Unknown where either is. */
    public Figure unexplained() {
        if (!(moved instanceof Figure.Known from) || !(approved instanceof Figure.Known by)) {
            return moved instanceof Figure.Known ? approved : moved;
        }
        return Figure.known(
                from.value().subtract(by.value()).max(BigDecimal.ZERO),
                from.amount().unit(),
                Explanation.of(says).because(moved.because(), approved.because()));
    }
}
