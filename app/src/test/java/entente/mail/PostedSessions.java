package entente.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.governance.forum.ForumSession;
import entente.governance.forum.SessionState;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A forum of both leaders that meets each week from today on, and the letters that come of it. */
abstract class PostedSessions extends PostedLetters {
    final Ref<Forum> forum = leaders.say(client, Chain.SHARED, Governance.FORUM, weekly("09:30", client, provider));
    private Instant now = tuesday;

    Forum weekly(String startsAt, SignedIn... members) {
        return weekly(startsAt, "FREQ=WEEKLY;COUNT=60", members);
    }

    Forum weekly(String startsAt, String rule, SignedIn... members) {
        List<ForumMember> all = new ArrayList<>(List.of(
                new ForumMember("Kai Lind", Side.PROVIDER, "lead", true, null),
                new ForumMember("Ada Holm", Side.CLIENT, "analyst", false, "ada@elsewhere.example")));
        for (SignedIn one : members) {
            all.add(new ForumMember(
                    one.name(), one.equals(provider) ? Side.PROVIDER : Side.CLIENT, "lead", true, one.email()));
        }
        return new Forum(
                "OPS",
                "Operations round",
                ForumLevel.OPERATING,
                "What runs and what does not",
                null,
                rule,
                today,
                startsAt,
                60,
                "Europe/Berlin",
                null,
                all);
    }

    void amend(int version, Forum forum) {
        leaders.append(
                client, Chain.SHARED, new Statement.Amend(this.forum.id(), version, forum, today, "as both agreed"));
    }

    Ref<ForumSession> move(int week, int days) {
        LocalDate planned = today.plusWeeks(week);
        return said(planned, SessionState.MOVED, planned.plusDays(days), "A holiday");
    }

    Ref<ForumSession> cancel(int week) {
        return said(today.plusWeeks(week), SessionState.CANCELLED, null, "Nobody is here");
    }

    private Ref<ForumSession> said(LocalDate planned, SessionState state, @Nullable LocalDate meetsOn, String why) {
        ForumSession session = new ForumSession(
                forum, planned, state, today, meetsOn, null, why, null, null, null, List.of(), List.of());
        return leaders.say(client, Chain.SHARED, Governance.FORUM_SESSION, session);
    }

    void takeBack(Ref<?> fact, int version) {
        leaders.append(client, Chain.SHARED, new Statement.Withdraw(fact.id(), version, today, "not so", null));
    }

    /** A night and the round after it, by a server that was started anew. */
    void night() {
        now = now.plus(Duration.ofHours(1));
        Mail mail = mail(now, port());
        mail.planNightly(leaders.arrangement());
        mail.round();
    }

    /** What happens each minute. */
    void round() {
        now = now.plus(Duration.ofMinutes(1));
        mail(now, port()).round();
    }

    List<Summoned> sessions(SignedIn who) {
        return received(who).stream().map(Summoned::of).toList();
    }

    Summoned last(SignedIn who) {
        return sessions(who).getLast();
    }

    /** The letters so far; what comes next is counted from there. */
    void told(int letters) {
        night();
        assertThat(received(client)).hasSize(letters);
        assertThat(received(provider)).hasSize(letters);
    }

    static void asOwner(String sql, SignedIn whose) {
        JdbcClient.create(TestInstance.asOwner())
                .sql(sql)
                .param("account", whose.account())
                .update();
    }
}
