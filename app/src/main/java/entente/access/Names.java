package entente.access;

import entente.ledger.postgres.Transactions;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The names behind the actor ids of entries; erased here, they are erased everywhere. */
public final class Names {
    private final Transactions transactions;

    public Names(DataSource source) {
        this.transactions = new Transactions(source);
    }

    public Map<UUID, String> of(Member member) {
        return transactions.as(member.reader(), jdbc -> {
            Map<UUID, String> names = new HashMap<>();
            jdbc.sql("select actor, name from access.names(:arrangement)")
                    .param("arrangement", member.arrangement())
                    .query(row -> {
                        names.put(row.getObject("actor", UUID.class), row.getString("name"));
                    });
            return names;
        });
    }
}
