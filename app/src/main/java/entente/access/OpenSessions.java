package entente.access;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether browsers are still signed in: of many at once, and without counting as a visit of any. */
public final class OpenSessions {
    private final JdbcClient jdbc;
    private final Clock clock;

    public OpenSessions(DataSource source, Clock clock) {
        this.jdbc = JdbcClient.create(source);
        this.clock = clock;
    }

    /** Those of the sessions' ids that still hold: nobody signed out or ended them, and they did not run out. */
    public Set<String> among(Collection<String> ids) {
        return Set.copyOf(jdbc.sql("""
                        select session_id
                          from infra.spring_session
                         where session_id = any (cast(:ids as bpchar[]))
                           and expiry_time > :now
                        """)
                .param("ids", ids.toArray(String[]::new))
                .param("now", clock.millis())
                .query(String.class)
                .list());
    }
}
