package entente.access;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ids;
import entente.ledger.postgres.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** A side beginning alone: the arrangement, its side of it, and its first leader. */
public final class Beginnings {
    private final Transactions transactions;
    private final Clock clock;

    public Beginnings(DataSource source, Clock clock) {
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    /** Whoever begins an arrangement leads it for the side; the other side comes in by invitation. */
    public UUID begin(SignedIn person, String name, Side side, ZoneId zone) {
        Refused.unless(!name.isBlank(), "name", "access.begin.name.needed");
        UUID id = Ids.next(clock.instant());
        transactions.as(person.reader(), jdbc -> {
            jdbc.sql("select access.open_arrangement(:id, :name, :zone, :side, :at)")
                    .param("id", id)
                    .param("name", name.strip())
                    .param("zone", zone.getId())
                    .param("side", side.name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .query((row, n) -> n)
                    .single();
            return jdbc.sql("""
                            insert into access.appointment (id, arrangement, account, side, role, from_on)
                            values (:id, :arrangement, :account, :side, 'LEADER', :today)
                            """)
                    .param("id", Ids.next(clock.instant()))
                    .param("arrangement", id)
                    .param("account", person.account())
                    .param("side", side.name())
                    .param("today", LocalDate.ofInstant(clock.instant(), zone))
                    .update();
        });
        return id;
    }
}
