package entente.meeting;

import entente.governance.forum.AgendaItem;
import entente.governance.forum.AgendaSort;
import entente.governance.forum.Outcome;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes of one session's items by one person at one moment; each says whether it still found what was read. */
record ItemChanges(Items items, Written written) {
    /** Puts an item last; one that is there already stays as it is. */
    void add(UUID id, AgendaSort sort, @Nullable AgendaItem about, String title) {
        change("""
                        insert into meeting.item (id, arrangement, forum, planned_on, place, sort, about_kind, about, title,
                                                  changed_by, changed_at)
                        select :id, :arrangement, :forum, :planned,
                               coalesce((select max(i.place) from meeting.item i
                                          where i.arrangement = :arrangement and i.forum = :forum and i.planned_on = :planned), 0) + 1,
                               :sort, cast(:kind as text), cast(:about as uuid), :title, :by, :at
                        on conflict (arrangement, forum, planned_on, about) do nothing
                        """)
                .param("id", id)
                .param("sort", sort.name())
                .param("kind", about == null ? null : about.about().kind())
                .param("about", about == null ? null : about.about().fact())
                .param("title", title)
                .update();
    }

    /** False where somebody else wrote since the version was read, or the item is closed. */
    boolean write(UUID item, int version, String note, @Nullable Outcome outcome) {
        return change("""
                        update meeting.item i
                           set note = :note, outcome = :outcome, version = i.version + 1, changed_by = :by, changed_at = :at
                         where i.id = :id and i.version = :version and not i.closed and\s""" + Items.OF_SESSION)
                        .param("id", item)
                        .param("version", version)
                        .param("note", note)
                        .param("outcome", outcome == null ? null : outcome.name())
                        .update()
                == 1;
    }

    /** Closes what was just written at this version; false where somebody else came between. */
    boolean close(UUID item, int version) {
        return change("""
                        update meeting.item i
                           set closed = true, version = i.version + 1, changed_by = :by, changed_at = :at
                         where i.id = :id and i.version = :version and not i.closed and i.outcome is not null and\s""" + Items.OF_SESSION)
                        .param("id", item)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Opens again what was closed and could not be recorded. */
    boolean reopen(UUID item) {
        return change(
                                "update meeting.item i set closed = false, version = i.version + 1, changed_by = :by, changed_at = :at"
                                        + " where i.id = :id and i.closed and " + Items.OF_SESSION)
                        .param("id", item)
                        .update()
                == 1;
    }

    /** Counts a change that is none of the item's own words, such as an action under it. */
    boolean touch(UUID item) {
        return change("""
                        update meeting.item i
                           set version = i.version + 1, changed_by = :by, changed_at = :at
                         where i.id = :id and not i.closed and\s""" + Items.OF_SESSION).param("id", item).update() == 1;
    }

    /** Whoever wrote last in it stays who wrote last. */
    void place(UUID item, int place) {
        items.jdbc()
                .sql("select meeting.put(:id, :place)")
                .param("id", item)
                .param("place", place)
                .query(Integer.class)
                .single();
    }

    void add(UUID item, ActionDraft action) {
        items.jdbc()
                .sql("""
                        insert into meeting.action (id, item, arrangement, what, owner, owned_by, counterpart, due_on)
                        values (:id, :item, :arrangement, :what, :owner, :side, :counterpart, :due)
                        """)
                .param("id", action.id())
                .param("item", item)
                .param("arrangement", items.session().arrangement())
                .param("what", action.what().strip())
                .param("owner", action.owner().strip())
                .param("side", action.ownedBy().name())
                .param("counterpart", action.counterpart())
                .param("due", action.dueOn())
                .update();
    }

    private JdbcClient.StatementSpec change(String sql) {
        return items.session(items.jdbc().sql(sql))
                .param("by", written.by())
                .param("at", written.at().atOffset(ZoneOffset.UTC));
    }
}
