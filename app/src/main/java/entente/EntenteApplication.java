package entente;

import com.zaxxer.hikari.HikariDataSource;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.RunningDatabase;
import entente.page.Turnstile;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The application that serves pages; its database opens beside it and migrates itself. */
@SpringBootApplication(exclude = {FlywayAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
public class EntenteApplication {
    private static final int CONNECTIONS = 20;
    /** A reader waits so long for a turn, and who sends something for a connection, before being told that the server is busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The application while it runs. */
    record Server(ConfigurableApplicationContext context, CountDownLatch stopped) implements AutoCloseable {
        int port() {
            return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        }

        void awaitStop() throws InterruptedException {
            stopped.await();
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** Returns when the first page can be asked for; closes the database with the application, and also when the application cannot start. */
    static Server start(RunningDatabase database, String address, int port) {
        var stopped = new CountDownLatch(1);
        var application = new SpringApplication(EntenteApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of("server.address", address, "server.port", port));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(RunningDatabase.class, () -> database));
        application.addListeners((ContextClosedEvent closed) -> stopped.countDown());
        try {
            return new Server(application.run(), stopped);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    @Bean
    Database database(RunningDatabase running) {
        return running.database();
    }

    /** Connections of daily work: the login that row-level security binds. */
    @Bean
    HikariDataSource dataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setPoolName("entente");
        pool.setDataSource(database.asApp());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        return pool;
    }

    /** Fewer places than connections: what works in the background, and who sends something, need some too. */
    @Bean
    Turnstile turnstile() {
        return new Turnstile(CONNECTIONS * 3 / 4, PATIENCE);
    }
}
