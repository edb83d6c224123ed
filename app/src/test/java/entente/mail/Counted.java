package entente.mail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A source that counts how often somebody asked it. */
final class Counted extends DelegatingDataSource {
    private final AtomicInteger times = new AtomicInteger();

    Counted(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        times.incrementAndGet();
        return super.getConnection();
    }

    int times() {
        return times.get();
    }
}
