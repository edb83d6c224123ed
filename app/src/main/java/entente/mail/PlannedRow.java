package entente.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as it lies in its table. */
final class PlannedRow {
    private PlannedRow() {}

    static Planned of(ResultSet row) throws SQLException {
        String fate = row.getString("fate");
        return new Planned(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                Topic.valueOf(row.getString("topic")),
                row.getObject("arrangement", UUID.class),
                row.getString("about"),
                row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                instant(row, "next_at"),
                fate == null ? null : Planned.Fate.valueOf(fate),
                instant(row, "ended_at"),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
