package entente.governance.forum;

import entente.kernel.Refused;
import entente.kernel.Side;

/** Whether one person came to a session, and whether the session needed the person. */
public record Attendance(String name, Side side, boolean required, boolean present) {
    public Attendance {
        Refused.unless(!name.isBlank(), "name", "forum.refused.blank");
    }
}
