package entente.page;

import entente.kernel.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one side stands on one version.
 *
 * @param on the day it signed or disputed; null while it waits
 * @param who has to sign in person; null where any leader of the side does
 */
public record Mark(
        Side side,
        State state,
        @Nullable LocalDate on,
        @Nullable String who) {
    /** What a side did with a version. */
    public enum State {
        SIGNED,
        WAITING,
        DISPUTED
    }

    public Mark {
        if ((state == State.WAITING) != (on == null)) {
            throw new IllegalArgumentException("a mark has a day unless it waits: " + state);
        }
    }

    /** The client's mark first, wherever marks stand side by side. */
    public static List<Mark> inOrder(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparing(Mark::side)).toList();
    }

    public static Mark signed(Side side, LocalDate on) {
        return new Mark(side, State.SIGNED, on, null);
    }

    public static Mark disputed(Side side, LocalDate on) {
        return new Mark(side, State.DISPUTED, on, null);
    }

    public static Mark waiting(Side side) {
        return new Mark(side, State.WAITING, null, null);
    }

    /** For the signature of one person. */
    public static Mark waiting(Side side, String who) {
        return new Mark(side, State.WAITING, null, who);
    }
}
