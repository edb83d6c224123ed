package entente.access;

import entente.ledger.postgres.Transactions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of a side is named to a fact: the few who read a private one, and the coaches it is opened to. */
public final class NamedReaders {
    /**
     * The people named to one fact.
     *
     * @param few those who alone of the side read it; everybody by role where there is none
     * @param coaches those it is opened to
     */
    public record Named(Set<UUID> few, Set<UUID> coaches) {
        public Named {
            few = Set.copyOf(few);
            coaches = Set.copyOf(coaches);
        }
    }

    private final Transactions transactions;
    private final Clock clock;

    public NamedReaders(DataSource source, Clock clock) {
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    public Named of(Member leader, UUID fact) {
        leader.must(Right.INVITE);
        return transactions.as(leader.reader(), jdbc -> {
            Set<UUID> few = new HashSet<>();
            Set<UUID> coaches = new HashSet<>();
            jdbc.sql("""
                            select account, narrows
                              from access.named_reader
                             where arrangement = :arrangement
                               and side = :side
                               and fact = :fact
                            """)
                    .param("arrangement", leader.arrangement())
                    .param("side", leader.side().name())
                    .param("fact", fact)
                    .query(row -> {
                        (row.getBoolean("narrows") ? few : coaches).add(row.getObject("account", UUID.class));
                    });
            return new Named(few, coaches);
        });
    }

    /** From now on these and nobody else; whoever narrows a fact goes on reading it. */
    public void name(Member leader, UUID fact, Named named) {
        leader.must(Right.INVITE);
        Set<UUID> few = new HashSet<>(named.few());
        if (!few.isEmpty()) {
            few.add(leader.person().account());
        }
        transactions.as(leader.reader(), jdbc -> {
            jdbc.sql("""
                            delete from access.named_reader
                             where arrangement = :arrangement
                               and side = :side
                               and fact = :fact
                            """)
                    .param("arrangement", leader.arrangement())
                    .param("side", leader.side().name())
                    .param("fact", fact)
                    .update();
            add(jdbc, leader, fact, few, true);
            Set<UUID> coaches = new HashSet<>(named.coaches());
            coaches.removeAll(few);
            add(jdbc, leader, fact, coaches, false);
            return named;
        });
    }

    /** Nobody but people of the side can be named to what it keeps. */
    private void add(JdbcClient jdbc, Member leader, UUID fact, Collection<UUID> accounts, boolean narrows) {
        jdbc.sql("""
                        insert into access.named_reader (arrangement, side, fact, account, narrows, named_at)
                        select distinct p.arrangement, p.side, cast(:fact as uuid), p.account, cast(:narrows as boolean),
                               cast(:at as timestamptz)
                          from access.appointment p
                         where p.arrangement = :arrangement
                           and p.side = :side
                           and p.account = any (:accounts)
                        """)
                .param("fact", fact)
                .param("narrows", narrows)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("arrangement", leader.arrangement())
                .param("side", leader.side().name())
                .param("accounts", accounts.toArray(UUID[]::new))
                .update();
    }
}
