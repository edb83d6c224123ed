package entente;

import entente.exchange.demo.DemoStory;
import entente.exchange.demo.DeskEvents;
import entente.exchange.demo.Login;
import entente.kernel.Side;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.RunningDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The whole application serving the rich example, for whoever has to see pages that are full. */
public final class DemoInstance implements AutoCloseable {
    public static final String PASSWORD = "a sentence nobody guesses";

    private final DemoStory story;
    private final EntenteApplication.Server server;

    public DemoInstance() {
        Database database = TestDatabase.migrated();
        String hash = Objects.requireNonNull(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD));
        LocalDate today = LocalDate.now(Clock.system(DemoStory.ZONE));
        this.story = DemoStory.tell(database, House.KINDS, today, hash, month -> {});
        this.server = EntenteApplication.start(
                RunningDatabase.start(new DatabaseSettings(database, Path.of("target"))), "127.0.0.1", 0);
        try {
            bean(DeskEvents.class).bring();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public DemoStory story() {
        return story;
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    public <T> T bean(Class<T> type) {
        return server.context().getBean(type);
    }

    /** The leader of the side, in the arrangement the story is about. */
    public static Login leader(Side side) {
        return DemoStory.LOGINS.stream()
                .filter(login -> login.side() == side)
                .findFirst()
                .orElseThrow();
    }

    public Visitor visitor(Login login) {
        Visitor visitor = new Visitor(address());
        visitor.signIn(login.email(), PASSWORD);
        return visitor;
    }

    @Override
    public void close() {
        server.close();
    }
}
