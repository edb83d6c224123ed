package entente.mail;

import org.jspecify.annotations.Nullable;

/**
 * What leaves: plain text in the language of whom it goes to.
 *
 * @param chosen whether whom it goes to chooses on a page what comes
 * @param session what a calendar reads of it; none where it tells of no session
 */
record Letter(
        String to,
        String subject,
        String body,
        boolean chosen,
        @Nullable SessionPart session) {}
