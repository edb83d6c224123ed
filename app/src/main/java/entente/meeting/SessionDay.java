package entente.meeting;

import entente.governance.forum.Sitting;
import java.time.LocalDate;

/**
 * Two days of what a session records.
 *
 * @param today when it is said
 * @param met when the session meets or met, as far as is known
 */
record SessionDay(LocalDate today, LocalDate met) {
    /** While nobody has said when it was held: the day it is to meet on, which lies in the future while somebody prepares it. */
    static SessionDay of(Sitting sitting, LocalDate today) {
        return new SessionDay(today, sitting.on().isAfter(today) ? today : sitting.on());
    }
}
