package entente.ledger.postgres;

import entente.ledger.Act;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Entry;
import entente.ledger.Head;
import entente.ledger.Salt;
import entente.ledger.Voice;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;

/** An entry as a row, both ways; one list of columns for all statements. */
final class EntryRows {
    static final String COLUMNS = """
            arrangement, chain, seq, fact, kind, shape, version, act, side, actor, recorded_at, effective_on, \
            reason, body, salt, body_digest, previous, hash""";

    static final String INSERT =
            "insert into ledger.entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EntryRows() {}

    static Entry read(ResultSet row, int number) throws SQLException {
        byte[] salt = row.getBytes("salt");
        return new Entry(
                row.getObject("arrangement", UUID.class),
                Chain.valueOf(row.getString("chain")),
                row.getLong("seq"),
                row.getObject("fact", UUID.class),
                row.getString("kind"),
                row.getInt("shape"),
                row.getInt("version"),
                Act.valueOf(row.getString("act")),
                Voice.valueOf(row.getString("side")),
                row.getObject("actor", UUID.class),
                instant(row, "recorded_at"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                row.getString("body"),
                salt == null ? null : new Salt(HexFormat.of().formatHex(salt)),
                digest(row, "body_digest"),
                digest(row, "previous"),
                digest(row, "hash"));
    }

    static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("seq"), digest(row, "hash"), instant(row, "recorded_at"));
    }

    static void write(PreparedStatement insert, Entry entry) throws SQLException {
        Salt salt = entry.salt();
        int column = 0;
        insert.setObject(++column, entry.arrangement());
        insert.setString(++column, entry.chain().name());
        insert.setLong(++column, entry.seq());
        insert.setObject(++column, entry.fact());
        insert.setString(++column, entry.kind());
        insert.setInt(++column, entry.shape());
        insert.setInt(++column, entry.version());
        insert.setString(++column, entry.act().name());
        insert.setString(++column, entry.side().name());
        insert.setObject(++column, entry.actor());
        insert.setObject(++column, utc(entry.recordedAt()));
        insert.setObject(++column, entry.effectiveOn());
        insert.setString(++column, entry.reason());
        insert.setString(++column, entry.body());
        insert.setBytes(++column, salt == null ? null : salt.bytes());
        insert.setBytes(++column, entry.bodyDigest().bytes());
        insert.setBytes(++column, entry.previous().bytes());
        insert.setBytes(++column, entry.hash().bytes());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Digest digest(ResultSet row, String column) throws SQLException {
        return new Digest(HexFormat.of().formatHex(row.getBytes(column)));
    }
}
