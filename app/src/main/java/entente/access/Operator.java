package entente.access;

import entente.kernel.Side;
import entente.ledger.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever runs the instance does with the owner's connection: the first organisation, its first account, a forgotten password. */
public final class Operator {
    private final JdbcClient jdbc;
    private final Clock clock;

    public Operator(DataSource asOwner, Clock clock) {
        this.jdbc = JdbcClient.create(asOwner);
        this.clock = clock;
    }

    /** The organisation of that name, made where there is none. */
    public UUID organisation(String name) {
        return jdbc.sql("select id from access.organisation where name = :name")
                .param("name", name)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> {
                    UUID id = Ids.next(clock.instant());
                    jdbc.sql("insert into access.organisation values (:id, :name)")
                            .param("id", id)
                            .param("name", name)
                            .update();
                    return id;
                });
    }

    public SignedIn account(UUID organisation, String email, String name, String passwordHash, ZoneId zone) {
        String lower = email.strip().toLowerCase(Locale.ROOT);
        UUID id = Ids.next(clock.instant());
        UUID actor = UUID.randomUUID();
        jdbc.sql("""
                insert into access.account (id, actor, organisation, email, name, password_hash, zone, created_at)
                values (:id, :actor, :organisation, :email, :name, :hash, :zone, :at)
                """)
                .param("id", id)
                .param("actor", actor)
                .param("organisation", organisation)
                .param("email", lower)
                .param("name", name)
                .param("hash", passwordHash)
                .param("zone", zone.getId())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        String organisationName = jdbc.sql("select name from access.organisation where id = :id")
                .param("id", organisation)
                .query(String.class)
                .single();
        return new SignedIn(id, actor, organisation, organisationName, name, lower, "en-GB", zone.getId());
    }

    /** The organisation holds the side from now on, and the account has the role in it. */
    public void appoint(SignedIn person, UUID arrangement, Side side, Role role, LocalDate from) {
        jdbc.sql("""
                insert into access.holder (arrangement, side, organisation)
                values (:arrangement, :side, :organisation)
                on conflict do nothing
                """)
                .param("arrangement", arrangement)
                .param("side", side.name())
                .param("organisation", person.organisation())
                .update();
        jdbc.sql("""
                insert into access.appointment (id, arrangement, account, side, role, from_on)
                values (:id, :arrangement, :account, :side, :role, :from)
                """)
                .param("id", Ids.next(clock.instant()))
                .param("arrangement", arrangement)
                .param("account", person.account())
                .param("side", side.name())
                .param("role", role.name())
                .param("from", from)
                .update();
    }

    /** The account has the role no longer from that day on; what it said keeps its name. */
    public void recall(SignedIn person, UUID arrangement, Role role, LocalDate to) {
        jdbc.sql("""
                update access.appointment
                   set to_on = :to
                 where arrangement = :arrangement
                   and account = :account
                   and role = :role
                   and to_on is null
                """)
                .param("to", to)
                .param("arrangement", arrangement)
                .param("account", person.account())
                .param("role", role.name())
                .update();
    }

    /** Whether an account had that address and now has the new password. */
    public boolean resetPassword(String email, String passwordHash) {
        return jdbc.sql("update access.account set password_hash = :hash where email = :email")
                        .param("hash", passwordHash)
                        .param("email", email.strip().toLowerCase(Locale.ROOT))
                        .update()
                == 1;
    }
}
