package entente.meeting;

import entente.governance.forum.AgendaSort;
import entente.governance.forum.Outcome;
import entente.kernel.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one session's items. */
record Items(JdbcClient jdbc, SessionKey session) {
    private static final String COLUMNS =
            "i.id, i.place, i.sort, i.about, i.about_kind, i.title, i.note, i.outcome, i.closed, i.version, i.changed_by, i.changed_at";
    static final String OF_SESSION = "i.arrangement = :arrangement and i.forum = :forum and i.planned_on = :planned";

    private record Under(UUID item, ActionDraft action) {}

    List<ItemDraft> list() {
        Map<UUID, List<ActionDraft>> actions = session(
                        jdbc.sql("select a.item, a.id, a.what, a.owner, a.owned_by, a.counterpart, a.due_on"
                                + " from meeting.action a join meeting.item i on i.id = a.item where " + OF_SESSION
                                + " order by a.id"))
                .query((row, n) -> new Under(row.getObject("item", UUID.class), action(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Under::item, Collectors.mapping(Under::action, Collectors.toList())));
        Map<UUID, DecisionDraft> decisions = new DecisionRows(jdbc, session).byItem();
        return session(jdbc.sql(
                        "select " + COLUMNS + " from meeting.item i where " + OF_SESSION + " order by i.place, i.id"))
                .query((row, n) -> item(row, actions, decisions))
                .list();
    }

    Optional<ItemDraft> find(UUID item) {
        return list().stream().filter(one -> one.id().equals(item)).findFirst();
    }

    JdbcClient.StatementSpec session(JdbcClient.StatementSpec spec) {
        return spec.param("arrangement", session.arrangement())
                .param("forum", session.forum().id())
                .param("planned", session.plannedOn());
    }

    private static ActionDraft action(ResultSet row) throws SQLException {
        return new ActionDraft(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getString("owner"),
                Side.valueOf(row.getString("owned_by")),
                row.getString("counterpart"),
                row.getObject("due_on", LocalDate.class));
    }

    private static ItemDraft item(
            ResultSet row, Map<UUID, List<ActionDraft>> actions, Map<UUID, DecisionDraft> decisions)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String outcome = row.getString("outcome");
        Instant at = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        return new ItemDraft(
                id,
                row.getInt("place"),
                AgendaSort.valueOf(row.getString("sort")),
                row.getObject("about", UUID.class),
                row.getString("about_kind"),
                row.getString("title"),
                row.getString("note"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("closed"),
                row.getInt("version"),
                row.getObject("changed_by", UUID.class),
                at,
                actions.getOrDefault(id, List.of()),
                decisions.get(id));
    }
}
