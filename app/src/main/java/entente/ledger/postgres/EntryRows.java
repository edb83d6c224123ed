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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An entry as a row, both ways; one list of columns for all statements. */
final class EntryRows {
    static final String COLUMNS = """
            arrangement, chain, seq, fact, kind, shape, version, act, side, actor, recorded_at, effective_on, \
            reason, body, salt, body_digest, previous, hash""";

    /** One array a column: many rows in one statement. COPY would not do, since it does not go with row-level security. */
    static final String INSERT = "insert into ledger.entry (" + COLUMNS + """
            )
            select *
              from unnest(?::uuid[], ?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::integer[], ?::integer[], ?::text[], ?::text[],
                          ?::uuid[], ?::timestamptz[], ?::date[], ?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[])
            """;

    private @Nullable Digest last;

    /** Reads a row of a chain in order: an entry's hash and what the next one says precedes it are then one object. */
    Entry read(ResultSet row, int number) throws SQLException {
        byte[] salt = row.getBytes("salt");
        Digest before = last;
        Digest previous = digest(row, "previous");
        Digest hash = digest(row, "hash");
        last = hash;
        return new Entry(
                row.getObject("arrangement", UUID.class),
                Chain.valueOf(row.getString("chain")),
                row.getLong("seq"),
                row.getObject("fact", UUID.class),
                row.getString("kind").intern(),
                row.getInt("shape"),
                row.getInt("version"),
                Act.valueOf(row.getString("act")),
                Voice.valueOf(row.getString("side")),
                row.getObject("actor", UUID.class),
                instant(row, "recorded_at"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                row.getString("body"),
                salt == null ? null : new Salt(salt),
                digest(row, "body_digest"),
                before != null && before.equals(previous) ? before : previous,
                hash);
    }

    static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("seq"), digest(row, "hash"), instant(row, "recorded_at"));
    }

    static void write(PreparedStatement insert, List<Entry> entries) throws SQLException {
        Columns columns = new Columns(insert, entries);
        columns.add("uuid", Entry::arrangement);
        columns.add("text", Entry::chain);
        columns.add("int8", Entry::seq);
        columns.add("uuid", Entry::fact);
        columns.add("text", Entry::kind);
        columns.add("int4", Entry::shape);
        columns.add("int4", Entry::version);
        columns.add("text", Entry::act);
        columns.add("text", Entry::side);
        columns.add("uuid", Entry::actor);
        columns.add("timestamptz", Entry::recordedAt);
        columns.add("date", Entry::effectiveOn);
        columns.add("text", Entry::reason);
        columns.add("text", Entry::body);
        columns.add("bytea", entry -> bytes(entry.salt()));
        columns.add("bytea", entry -> entry.bodyDigest().bytes());
        columns.add("bytea", entry -> entry.previous().bytes());
        columns.add("bytea", entry -> entry.hash().bytes());
    }

    private static byte @Nullable [] bytes(@Nullable Salt salt) {
        return salt == null ? null : salt.bytes();
    }

    private static final class Columns {
        private final PreparedStatement insert;
        private final List<Entry> entries;
        private int column;

        Columns(PreparedStatement insert, List<Entry> entries) {
            this.insert = insert;
            this.entries = entries;
        }

        void add(String type, Function<Entry, @Nullable Object> value) throws SQLException {
            Object[] values = switch (type) {
                case "bytea" -> entries.stream().map(value).toArray(byte[][]::new);
                case "int8" -> entries.stream().map(value).toArray(Long[]::new);
                case "int4" -> entries.stream().map(value).toArray(Integer[]::new);
                case "uuid" -> entries.stream().map(value).toArray(UUID[]::new);
                default ->
                    entries.stream()
                            .map(e -> Objects.toString(value.apply(e), null))
                            .toArray(String[]::new);
            };
            insert.setArray(++column, insert.getConnection().createArrayOf(type, values));
        }
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Digest digest(ResultSet row, String column) throws SQLException {
        return new Digest(row.getBytes(column));
    }
}
