package entente.access;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ids;
import entente.ledger.postgres.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking somebody in: to the own side, or as the other side's first leader. The secret goes to the person; only its hash is kept. */
public final class Invitations {
    private static final Duration VALID = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    public Invitations(DataSource source, Clock clock) {
        this.jdbc = JdbcClient.create(source);
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    /** Only a leader invites; to the other side only its first leader, who then invites that side's people. */
    public Secret invite(Member leader, String email, Side side, Role role) {
        leader.must(Right.INVITE);
        String address = email.strip().toLowerCase(Locale.ROOT);
        Refused.unless(address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "email", "access.invite.email", email);
        Refused.unless(side == leader.side() || role == Role.LEADER, "role", "access.invite.other");
        Secret secret = Secret.fresh();
        transactions.as(
                leader.reader(),
                own -> own.sql("""
                                insert into access.invitation
                                       (id, token_hash, arrangement, side, role, email, invited_by, invited_at, expires_at)
                                values (:id, :hash, :arrangement, :side, :role, :email, :by, :at, :expires)
                                """)
                        .param("id", Ids.next(clock.instant()))
                        .param("hash", secret.hash())
                        .param("arrangement", leader.arrangement())
                        .param("side", side.name())
                        .param("role", role.name())
                        .param("email", address)
                        .param("by", leader.person().account())
                        .param("at", now())
                        .param("expires", now().plus(VALID))
                        .update());
        return secret;
    }

    public List<SentInvitation> sent(Member member) {
        return transactions.as(
                member.reader(),
                own -> own.sql("""
                                select id, email, side, role, expires_at, accepted_at is not null as accepted
                                  from access.invitation
                                 where arrangement = :arrangement
                                   and revoked_at is null
                                 order by invited_at desc, id
                                """)
                        .param("arrangement", member.arrangement())
                        .query((row, n) -> new SentInvitation(
                                row.getObject("id", UUID.class),
                                row.getString("email"),
                                Side.valueOf(row.getString("side")),
                                Role.valueOf(row.getString("role")),
                                row.getObject("expires_at", OffsetDateTime.class),
                                row.getBoolean("accepted")))
                        .list());
    }

    public void revoke(Member leader, UUID invitation) {
        leader.must(Right.INVITE);
        transactions.as(
                leader.reader(),
                own -> own.sql("""
                                update access.invitation
                                   set revoked_at = :at
                                 where id = :id
                                   and arrangement = :arrangement
                                   and accepted_at is null
                                """)
                        .param("at", now())
                        .param("id", invitation)
                        .param("arrangement", leader.arrangement())
                        .update());
    }

    public Optional<Invitation> find(Secret secret) {
        return jdbc.sql("select * from access.open_invitation(:hash, :at)")
                .param("hash", secret.hash())
                .param("at", now())
                .query((row, n) -> new Invitation(
                        row.getObject("id", UUID.class),
                        row.getObject("arrangement", UUID.class),
                        row.getString("arrangement_name"),
                        Side.valueOf(row.getString("side")),
                        Role.valueOf(row.getString("role")),
                        row.getString("email"),
                        row.getString("inviter"),
                        row.getString("inviting_organisation"),
                        row.getBoolean("has_account"),
                        row.getString("organisation_name")))
                .optional();
    }

    /** Makes what is missing (organisation, account, appointment) in one step; false where the invitation no longer holds. */
    public boolean accept(Secret secret, @Nullable String organisation, String name, String passwordHash) {
        return jdbc.sql("""
                        select access.accept_invitation(:hash, :at, :today, :account, :actor, :organisation,
                                                        :organisationName, :name, :password, :appointment)
                        """)
                .param("hash", secret.hash())
                .param("at", now())
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("account", Ids.next(clock.instant()))
                .param("actor", UUID.randomUUID())
                .param("organisation", Ids.next(clock.instant()))
                .param("organisationName", organisation == null ? "-" : organisation)
                .param("name", name)
                .param("password", passwordHash)
                .param("appointment", Ids.next(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
