package entente.mail;

import entente.access.SignedIn;
import entente.ledger.postgres.Transactions;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom letters go to; each person alone changes what it wants. */
public final class MailReaders {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    public MailReaders(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.transactions = new Transactions(source);
    }

    /** Everybody with an account. */
    List<MailReader> all() {
        return find(null, null);
    }

    /** Everybody ever appointed there; whether they still are is asked when the letter is written. */
    List<MailReader> of(UUID arrangement) {
        return find(arrangement, null);
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
                                insert into access.mail_choice (account, weekly, weekday, reminders, urgent)
                                values (:account, :weekly, :weekday, :reminders, :urgent)
                                    on conflict (account) do update
                                   set weekly = excluded.weekly,
                                       weekday = excluded.weekday,
                                       reminders = excluded.reminders,
                                       urgent = excluded.urgent
                                """)
                        .param("account", person.account())
                        .param("weekly", choice.weekly())
                        .param("weekday", choice.weekday().getValue())
                        .param("reminders", choice.reminders())
                        .param("urgent", choice.urgent())
                        .update());
    }

    private List<MailReader> find(@Nullable UUID arrangement, @Nullable UUID account) {
        return jdbc.sql("""
                        select id, actor, organisation, organisation_name, name, email, language, zone,
                               weekly, weekday, reminders, urgent
                          from access.mail_readers(cast(:arrangement as uuid), cast(:account as uuid))
                        """)
                .param("arrangement", arrangement)
                .param("account", account)
                .query((row, n) -> new MailReader(
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
                                row.getBoolean("urgent"))))
                .list();
    }
}
