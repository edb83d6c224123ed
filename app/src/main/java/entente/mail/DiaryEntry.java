package entente.mail;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * What a person's calendar was told last of a series or of one session of it, or is to be told next.
 *
 * @param session the day the series has it on; SERIES for the whole
 * @param sequence grows with every letter, so that no calendar takes an older one for a newer
 * @param basis the versions of what it was made from
 * @param cancelled whether it was taken out of the calendar
 * @param startsAt the moment the series has it at, or begins at
 * @param lastOn the last day it concerns
 */
record DiaryEntry(
        UUID forum,
        String session,
        int sequence,
        String basis,
        boolean cancelled,
        ZonedDateTime startsAt,
        LocalDate lastOn) {
    static final String SERIES = "series";

    /** Nothing that holds any more: whatever comes is news. */
    static final String NOTHING = "";

    /** What makes its letter this letter and no other. */
    String about() {
        return "session " + forum + " " + session + " " + sequence;
    }

    boolean isSeries() {
        return session.equals(SERIES);
    }

    /** Whether it stands in the calendar and is not over. */
    boolean isAhead(LocalDate today) {
        return !cancelled && !lastOn.isBefore(today);
    }

    /** The same taken out again, with the next number. */
    DiaryEntry without(int feed) {
        return new DiaryEntry(forum, session, Math.max(feed, sequence + 1), NOTHING, true, startsAt, lastOn);
    }
}
