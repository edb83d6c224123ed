package entente;

import entente.access.Operator;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.RunningDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The whole application on a real port and a real database, started once for all tests of a JVM that ask for it. */
public final class TestInstance {
    public static final String PASSWORD = "a sentence nobody guesses";

    private static final String HASH = String.valueOf(
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD));
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Database DATABASE = TestDatabase.empty();
    private static final EntenteApplication.Server SERVER = EntenteApplication.start(
            RunningDatabase.start(new DatabaseSettings(DATABASE, Path.of("target"))), "127.0.0.1", 0);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
    }

    private TestInstance() {}

    public static String address() {
        return "http://localhost:" + SERVER.port();
    }

    public static <T> T bean(Class<T> type) {
        return SERVER.context().getBean(type);
    }

    public static Ledger ledger() {
        return bean(Ledger.class);
    }

    /** Somebody of a new organisation, who can sign in. */
    public static SignedIn person(String name) {
        return colleague(name, "Organisation " + COUNT.incrementAndGet());
    }

    /** Somebody of the named organisation, who can sign in. */
    public static SignedIn colleague(String name, String organisation) {
        Operator operator = operator();
        String email = "p" + COUNT.incrementAndGet() + "@example.org";
        return operator.account(operator.organisation(organisation), email, name, HASH, ZONE);
    }

    public static void appoint(SignedIn person, UUID arrangement, Side side, Role role) {
        operator().appoint(person, arrangement, side, role, LocalDate.of(2020, 1, 1));
    }

    public static Visitor visitor(SignedIn person) {
        return visitor(person, "en-GB");
    }

    public static Visitor visitor(SignedIn person, String language) {
        Visitor visitor = new Visitor(address(), language);
        visitor.signIn(person.email(), PASSWORD);
        return visitor;
    }

    /** The role has ended, by the day of whatever zone. */
    public static void recall(SignedIn person, UUID arrangement, Role role) {
        operator()
                .recall(person, arrangement, role, LocalDate.now(ZoneOffset.UTC).minusDays(1));
    }

    /** From the next signing in on the person is shown times in that zone. */
    public static void readsIn(SignedIn person, String zone) {
        JdbcClient.create(asOwner())
                .sql("update access.account set zone = :zone where id = :id")
                .param("zone", zone)
                .param("id", person.account())
                .update();
    }

    /** For what no part of the application may do: let time pass, for one. */
    public static DataSource asOwner() {
        return DATABASE.asOwner();
    }

    private static Operator operator() {
        return new Operator(DATABASE.asOwner(), Clock.systemUTC());
    }
}
