package entente.mail;

import entente.access.Right;
import entente.access.Rights;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.postgres.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom letters go to; each person alone changes what it wants. */
public final class MailReaders {
    private static final String[] READING =
            Stream.of(Role.values()).filter(MailReaders::reads).map(Role::name).toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Transactions transactions;

    public MailReaders(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.transactions = new Transactions(source);
    }

    static boolean reads(Role role) {
        return Rights.of(role).contains(Right.READ);
    }

    /** Everybody with an account. */
    List<MailReader> all() {
        return find(null, null);
    }

    /** Everybody ever appointed there; whether they still are is asked when the letter is written. */
    List<MailReader> of(UUID arrangement) {
        return find(arrangement, null);
    }

    /** Who leads an arrangement on a day, in one question. */
    List<Leader> leaders(UUID arrangement, LocalDate day) {
        return jdbc.sql("""
                        select id, actor, organisation, organisation_name, name, email, language, zone,
                               weekly, weekday, reminders, urgent, sessions, side
                          from access.mail_leaders(:arrangement, :day)
                        """)
                .param("arrangement", arrangement)
                .param("day", day)
                .query((row, n) -> new Leader(reader(row), Side.valueOf(row.getString("side"))))
                .list();
    }

    /** Who sits or sat in an arrangement: accounts, whether in a role that reads it on the day, and addresses without one. */
    List<Sitter> sitters(UUID arrangement, LocalDate day) {
        return Stream.<Sitter>concat(people(arrangement, day).stream(), guests(arrangement, day).stream())
                .toList();
    }

    private List<Sitter.Person> people(UUID arrangement, LocalDate day) {
        return jdbc.sql("""
                        select id, actor, organisation, organisation_name, name, email, language, zone,
                               weekly, weekday, reminders, urgent, sessions, arrangement_name, present
                          from access.mail_sitters(:arrangement, :day, :roles)
                        """)
                .param("arrangement", arrangement)
                .param("day", day)
                .param("roles", READING)
                .query((row, n) ->
                        new Sitter.Person(reader(row), row.getString("arrangement_name"), row.getBoolean("present")))
                .list();
    }

    private List<Sitter.Guest> guests(UUID arrangement, LocalDate day) {
        return jdbc.sql("select id, address, sides from meeting.mail_guests(:arrangement, :day, :roles)")
                .param("arrangement", arrangement)
                .param("day", day)
                .param("roles", READING)
                .query((row, n) -> new Sitter.Guest(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        Stream.of((String[]) row.getArray("sides").getArray())
                                .map(Side::valueOf)
                                .collect(Collectors.toSet())))
                .list();
    }

    /** What an address was told stays with it when its person gets an account that reads the arrangement, or has it no longer. */
    void handOver(UUID arrangement, LocalDate day) {
        jdbc.sql("select meeting.hand_over(:arrangement, :day, :roles)")
                .param("arrangement", arrangement)
                .param("day", day)
                .param("roles", READING)
                .query((row, n) -> true)
                .list();
    }

    /** Where somebody's calendar still holds sessions that are no more for them to know. */
    List<UUID> lost(Instant at) {
        return jdbc.sql("select arrangement from access.calendars_left(:at, :roles)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("roles", READING)
                .query((row, n) -> row.getObject("arrangement", UUID.class))
                .list();
    }

    Optional<MailReader> one(UUID account) {
        return find(null, account).stream().findFirst();
    }

    public MailChoice choice(SignedIn person) {
        return one(person.account()).orElseThrow().choice();
    }

    public void choose(SignedIn person, MailChoice choice) {
        transactions.as(
                person.reader(),
                own -> own.sql("""
                                insert into access.mail_choice (account, weekly, weekday, reminders, urgent, sessions)
                                values (:account, :weekly, :weekday, :reminders, :urgent, :sessions)
                                    on conflict (account) do update
                                   set weekly = excluded.weekly,
                                       weekday = excluded.weekday,
                                       reminders = excluded.reminders,
                                       urgent = excluded.urgent,
                                       sessions = excluded.sessions
                                """)
                        .param("account", person.account())
                        .param("weekly", choice.weekly())
                        .param("weekday", choice.weekday().getValue())
                        .param("reminders", choice.reminders())
                        .param("urgent", choice.urgent())
                        .param("sessions", choice.sessions())
                        .update());
    }

    private List<MailReader> find(@Nullable UUID arrangement, @Nullable UUID account) {
        return jdbc.sql("""
                        select id, actor, organisation, organisation_name, name, email, language, zone,
                               weekly, weekday, reminders, urgent, sessions
                          from access.mail_readers(cast(:arrangement as uuid), cast(:account as uuid))
                        """)
                .param("arrangement", arrangement)
                .param("account", account)
                .query((row, n) -> reader(row))
                .list();
    }

    private static MailReader reader(ResultSet row) throws SQLException {
        return new MailReader(
                new SignedIn(
                        row.getObject("id", UUID.class),
                        row.getObject("actor", UUID.class),
                        row.getObject("organisation", UUID.class),
                        row.getString("organisation_name"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("language"),
                        row.getString("zone")),
                new MailChoice(
                        row.getBoolean("weekly"),
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getBoolean("reminders"),
                        row.getBoolean("urgent"),
                        row.getBoolean("sessions")));
    }
}
