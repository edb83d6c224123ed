package entente.mail;

import entente.mail.Planned.Fate;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Takes what is due to the mail server; what it does not take is kept and tried again. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Outbox outbox;
    private final Writing writing;
    private final Post post;
    private final Clock clock;

    Courier(Outbox outbox, Writing writing, Post post, Clock clock) {
        this.outbox = outbox;
        this.writing = writing;
        this.post = post;
        this.clock = clock;
    }

    /** While nobody answers there, one letter knocks and the others wait without being counted as tried. */
    void send() {
        for (Planned planned : outbox.due(clock.instant())) {
            try {
                if (!answered(planned)) {
                    return;
                }
            } catch (RuntimeException broken) {
                // one letter that cannot be written holds up no other
                waits(planned, broken, clock.instant());
            }
        }
    }

    private boolean answered(Planned planned) {
        Instant now = clock.instant();
        Optional<Letter> letter = writing.write(planned);
        if (letter.isEmpty()) {
            outbox.ended(planned.id(), Fate.OVERTAKEN, now);
            return true;
        }
        try {
            post.send(planned, letter.get(), now);
            sent(planned, letter.get(), now);
            return true;
        } catch (MailException | MessagingException refused) {
            if (wasTaken(refused)) {
                sent(planned, letter.get(), now);
                return true;
            }
            waits(planned, refused, now);
            return !isAway(refused);
        }
    }

    private void sent(Planned planned, Letter letter, Instant now) {
        SessionPart session = letter.session();
        if (session == null) {
            outbox.ended(planned.id(), Fate.SENT, now);
        } else {
            outbox.sessions().sent(planned, session.entry(), now);
        }
    }

    private void waits(Planned planned, Exception why, Instant now) {
        LOG.warn("letter {} waits: {}", planned.id(), why.getMessage());
        outbox.failed(planned, why(why), now);
    }

    /** What the server itself said, where it said something. */
    private static String why(Exception refused) {
        Throwable said = refused;
        if (refused instanceof MailSendException sending
                && !sending.getFailedMessages().isEmpty()) {
            said = sending.getFailedMessages().values().iterator().next();
        }
        while (said.getCause() != null) {
            said = said.getCause();
        }
        return String.valueOf(said.getMessage());
    }

    /** The server took the letter and only the farewell failed: Spring then names no message. */
    private static boolean wasTaken(Exception refused) {
        return refused instanceof MailSendException sending
                && sending.getFailedMessages().isEmpty();
    }

    /** Nobody answers there, or nobody is let in: the next letter would fare no better. */
    private static boolean isAway(Exception refused) {
        return refused instanceof MailAuthenticationException
                || (refused instanceof MailSendException sending && sending.getCause() != null);
    }
}
