package entente.ledger.postgres;

import entente.kernel.Side;
import entente.ledger.Kinds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts as rows; row-level security leaves nothing but the author's own. */
record DraftRows(Kinds kinds) {

    List<Draft> select(JdbcClient jdbc, String where, Map<String, Object> params) {
        return query(jdbc, where + " order by written_at, id", params);
    }

    /** The same, held until the transaction ends. */
    List<Draft> hold(JdbcClient jdbc, String where, Map<String, Object> params) {
        return query(jdbc, where + " order by id for update", params);
    }

    private List<Draft> query(JdbcClient jdbc, String where, Map<String, Object> params) {
        return jdbc.sql("""
                        select id, arrangement, side, kind, shape, body, effective_on, written_at
                          from ledger.draft
                         where\s""" + where).params(params).query(this::read).list();
    }

    private Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("arrangement", UUID.class),
                Side.valueOf(row.getString("side")),
                kinds.get(row.getString("kind")),
                row.getInt("shape"),
                row.getString("body"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
