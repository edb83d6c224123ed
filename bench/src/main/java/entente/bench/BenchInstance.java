package entente.bench;

import entente.House;
import entente.access.Operator;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.RunningDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** An instance of its own in a folder, with both leaders and an arrangement of some 5,000 facts. */
record BenchInstance(Path folder, SignedIn client, SignedIn provider, UUID arrangement) {
    static final String PASSWORD = "as fast as one can say it";
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Writes it anew; the database is closed again, so that anybody may open it. */
    static BenchInstance in(Path folder) {
        try (RunningDatabase database = RunningDatabase.start(DatabaseSettings.from(Map.of(), folder))) {
            Operator operator = new Operator(database.database().asOwner(), Clock.systemUTC());
            SignedIn client = person(operator, "client");
            SignedIn provider = person(operator, "provider");
            Ledger ledger = ledger(database.database().asApp());
            Reader reader = new Reader(client.organisation(), client.actor());
            UUID arrangement = ledger.open(reader, Voice.CLIENT, "Many years", ZONE);
            operator.appoint(client, arrangement, Side.CLIENT, Role.LEADER, LocalDate.of(2020, 1, 1));
            operator.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER, LocalDate.of(2020, 1, 1));
            List<Statement> all = List.copyOf(BigArrangement.told());
            ledger.append(reader, arrangement, Voice.CLIENT, Chain.SHARED, all);
            return new BenchInstance(folder, client, provider, arrangement);
        }
    }

    Reader reader() {
        return new Reader(client.organisation(), client.actor());
    }

    static Ledger ledger(DataSource source) {
        return new Ledger(source, House.KINDS, Clock.systemUTC(), appended -> {});
    }

    private static SignedIn person(Operator operator, String name) {
        String hash = String.valueOf(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD));
        return operator.account(operator.organisation(name), name + "@example.org", name, hash, ZONE);
    }
}
