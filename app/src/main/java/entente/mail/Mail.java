package entente.mail;

import entente.access.SignedIn;
import entente.asking.AskingPost;
import entente.asking.Calls;
import entente.cockpit.Judged;
import entente.ledger.Chain;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;

/** The letters of an instance, where it has a mail server to send them by; else nothing is planned and nothing leaves. */
public final class Mail implements AskingPost {
    private record Running(Planning planning, Courier courier) {}

    private final Outbox outbox;
    private final Clock clock;
    private final @Nullable Running running;

    public Mail(
            Optional<MailServer> server,
            Outbox outbox,
            MailReaders readers,
            Findings findings,
            Calls calls,
            Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
        this.running = server.map(known -> {
                    GuestLetters guests = new GuestLetters(calls, known.pages());
                    SessionLetters sessions = new SessionLetters(readers, findings.diaries(), outbox.sessions(), known);
                    Writing writing = new Writing(readers, findings, new OwnLetters(guests, sessions), known.pages());
                    return new Running(
                            new Planning(outbox, readers, findings, calls, clock),
                            new Courier(outbox, writing, new Post(known), clock));
                })
                .orElse(null);
    }

    @Override
    public boolean leaves() {
        return running != null;
    }

    @Override
    public void called(UUID arrangement) {
        if (running != null) {
            running.planning.asked(arrangement);
        }
    }

    @Override
    public Progress progress(UUID campaign, Collection<UUID> guests) {
        return outbox.links("asked " + campaign, guests);
    }

    /** What the night finds to remind people of. */
    public void planNightly(UUID arrangement) {
        if (running != null) {
            running.planning.ofArrangement(arrangement);
            outbox.forget(clock.instant());
        }
    }

    /** What was recorded may be something that cannot wait, or a session that calendars are told of. */
    @EventListener
    public void heard(Judged judged) {
        if (running != null && judged.grown().contains(Chain.SHARED)) {
            running.planning.urgent(judged.arrangement());
            running.planning.sessions(judged.arrangement());
        }
    }

    /** Who is told of sessions has changed. */
    public void told(UUID arrangement) {
        if (running != null) {
            running.planning.sessions(arrangement);
        }
    }

    /** Plans the letters of the morning and for whoever lost access, and takes what is due to the mail server. */
    public void round() {
        if (running != null) {
            running.planning.weekly();
            running.planning.lost();
            running.courier.send();
        }
    }

    /** A letter to see that letters arrive; one a minute at most. */
    public void tryOut(SignedIn person) {
        String minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).toString();
        outbox.plan(person.account(), Topic.TRIAL, null, minute, clock.instant());
    }
}
