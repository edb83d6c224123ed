package entente.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Failed sign-ins of the last quarter of an hour, by e-mail address and by network address, so that guessing is slow. */
public final class Attempts {
    /** After so many failures in a quarter of an hour the door stays shut until some are old enough. */
    public static final int ALLOWED = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Attempts(DataSource source, Clock clock) {
        this.jdbc = JdbcClient.create(source);
        this.clock = clock;
    }

    public boolean tooMany(String who) {
        return jdbc.sql("select access.failed_attempts(:who, :at)")
                        .param("who", Secret.hashOf(who))
                        .param("at", now())
                        .query(Long.class)
                        .single()
                >= ALLOWED;
    }

    public void failed(String who) {
        note(who, true);
    }

    /** A success forgets the failures before it. */
    public void succeeded(String who) {
        note(who, false);
    }

    private void note(String who, boolean failed) {
        jdbc.sql("select access.note_attempt(:who, :at, :failed)")
                .param("who", Secret.hashOf(who))
                .param("at", now())
                .param("failed", failed)
                .query((row, n) -> n)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
