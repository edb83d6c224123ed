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
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * An instance of its own in a folder, with both leaders and an arrangement of some 5,000 facts.
 *
 * @param scheduled another arrangement, of one project with 2,000 activities
 */
record BenchInstance(Path folder, SignedIn client, SignedIn provider, UUID arrangement, UUID scheduled) {
    static final String PASSWORD = "as fast as one can say it";
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Writes it anew; the database is closed again, so that anybody may open it. */
    static BenchInstance in(Path folder) {
        try (RunningDatabase database = RunningDatabase.start(DatabaseSettings.from(Map.of(), folder))) {
            Operator operator = new Operator(database.database().asOwner(), Clock.systemUTC());
            SignedIn client = person(operator, "client");
            SignedIn provider = person(operator, "provider");
            Reader reader = new Reader(client.organisation(), client.actor());
            DataSource source = database.database().asApp();
            UUID arrangement = ledger(source, Clock.systemUTC()).open(reader, Voice.CLIENT, "Many years", ZONE);
            UUID scheduled = ledger(source, Clock.systemUTC()).open(reader, Voice.CLIENT, "One schedule", ZONE);
            for (UUID each : List.of(arrangement, scheduled)) {
                operator.appoint(client, each, Side.CLIENT, Role.LEADER, LocalDate.of(2020, 1, 1));
                operator.appoint(provider, each, Side.PROVIDER, Role.LEADER, LocalDate.of(2020, 1, 1));
            }
            weeks().forEach((end, said) -> ledger(source, Clock.fixed(end, ZONE))
                    .append(reader, arrangement, Voice.CLIENT, Chain.SHARED, said));
            ledger(source, Clock.systemUTC())
                    .append(
                            reader,
                            scheduled,
                            Voice.CLIENT,
                            Chain.SHARED,
                            List.copyOf(BigSchedule.told().said()));
            return new BenchInstance(folder, client, provider, arrangement, scheduled);
        }
    }

    /** Everything is recorded at the end of the week from which it holds, so that each earlier week knows less. */
    private static SortedMap<Instant, List<Statement>> weeks() {
        return BigArrangement.told().stream()
                .sorted(Comparator.comparing(Statement.Say::effectiveOn))
                .collect(Collectors.groupingBy(
                        said -> said.effectiveOn()
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                                .atStartOfDay(ZONE)
                                .toInstant(),
                        TreeMap::new,
                        Collectors.mapping(said -> (Statement) said, Collectors.toList())));
    }

    Reader reader() {
        return new Reader(client.organisation(), client.actor());
    }

    static Ledger ledger(DataSource source) {
        return ledger(source, Clock.systemUTC());
    }

    private static Ledger ledger(DataSource source, Clock clock) {
        return new Ledger(source, House.KINDS, clock, appended -> {});
    }

    private static SignedIn person(Operator operator, String name) {
        String hash = String.valueOf(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD));
        return operator.account(operator.organisation(name), name + "@example.org", name, hash, ZONE);
    }
}
