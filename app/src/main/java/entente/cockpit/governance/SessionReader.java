package entente.cockpit.governance;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.Side;
import java.util.UUID;

/**
 * All that a session's items show of who reads them: readers with the same are shown the same.
 *
 * @param writes whether they may write in them while the session is open
 */
public record SessionReader(UUID arrangement, Side side, boolean writes) {
    public static SessionReader of(Member member) {
        return new SessionReader(member.arrangement(), member.side(), member.may(Right.RECORD));
    }
}
