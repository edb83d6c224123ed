package entente.cockpit;

import entente.kernel.BySide;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.util.List;

/**
 * Figures that stand together on a page.
 *
 * @param joint of both sides together
 * @param sided of either side, with the gap
 */
public record Figures(List<One> joint, List<Two> sided) {

    /** One of both sides together. */
    public record One(Text name, Figure figure) {
        public static One of(String name, Figure figure) {
            return new One(Text.of(name), figure);
        }
    }

    /** One of either side. */
    public record Two(Text name, BySide figures) {
        public static Two of(String name, BySide figures) {
            return new Two(Text.of(name), figures);
        }

        /** Whether it is a share of something, which stands beside it: of how many. */
        public boolean isShare(Side side) {
            return figures.of(side) instanceof Figure.Known known
                    && known.amount().unit().equals(Unit.PERCENT);
        }
    }

    public Figures {
        joint = List.copyOf(joint);
        sided = List.copyOf(sided);
    }

    /** Whether nothing is known of any of them. */
    public boolean isEmpty() {
        return joint.stream().allMatch(one -> one.figure.known().isEmpty())
                && sided.stream()
                        .allMatch(two -> two.figures.client().known().isEmpty()
                                && two.figures.provider().known().isEmpty());
    }
}
