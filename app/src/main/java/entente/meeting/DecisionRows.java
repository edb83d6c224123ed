package entente.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of one session's drafted decisions, at most one an item. */
record DecisionRows(JdbcClient jdbc, SessionKey session) {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private record Under(UUID item, DecisionDraft decision) {}

    Map<UUID, DecisionDraft> byItem() {
        return session
                .of(jdbc.sql("select d.item, d.id, d.texts, d.version, d.base"
                        + " from meeting.decision d join meeting.item i on i.id = d.item where " + Items.OF_SESSION))
                .query((row, n) -> under(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Under::item, Under::decision));
    }

    /** False where somebody else wrote since the version was read, or the item is closed; 0 where nobody had written yet. */
    boolean write(UUID item, Seen seen, UUID id, Map<String, String> texts) {
        String sql = seen.version() == 0 ? """
                        insert into meeting.decision (item, id, arrangement, texts, base)
                        select i.id, :id, i.arrangement, cast(:texts as jsonb), cast(:base as integer)
                          from meeting.item i
                         where i.id = :item and not i.closed and\s""" + Items.OF_SESSION + """

                        on conflict (item) do nothing
                        """ : """
                        update meeting.decision d
                           set texts = cast(:texts as jsonb), base = cast(:base as integer), version = d.version + 1
                          from meeting.item i
                         where i.id = d.item and d.item = :item and d.version = :version and not i.closed and\s""" + Items.OF_SESSION;
        return session.of(jdbc.sql(sql))
                        .param("item", item)
                        .param("id", id)
                        .param("version", seen.version())
                        .param("base", seen.base() == 0 ? null : seen.base())
                        .param("texts", JsonMapper.shared().writeValueAsString(texts))
                        .update()
                == 1;
    }

    private static Under under(ResultSet row) throws SQLException {
        Map<String, String> texts = JsonMapper.shared().readValue(row.getString("texts"), TEXTS);
        DecisionDraft draft = new DecisionDraft(
                row.getObject("id", UUID.class), texts, row.getInt("version"), row.getObject("base", Integer.class));
        return new Under(row.getObject("item", UUID.class), draft);
    }
}
