package entente.mail;

import java.time.DayOfWeek;

/** What somebody wants by mail, and on which day the week's letter comes. */
public record MailChoice(boolean weekly, DayOfWeek weekday, boolean reminders, boolean urgent, boolean sessions) {
    boolean wants(Topic topic) {
        return switch (topic) {
            case WEEKLY -> weekly;
            case REMINDER, ASKED -> reminders;
            case URGENT -> urgent;
            case SESSION -> sessions;
            case TRIAL, LINK -> true;
        };
    }
}
