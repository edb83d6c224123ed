package entente.ledger.postgres;

import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Digest;
import entente.ledger.SignedHead;
import entente.ledger.VerifyKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each organisation's keys have signed of SHARED; both sides may take all of it with them. */
public final class SignedHeads {
    private final Ledger ledger;
    private final ServerKeys keys;

    public SignedHeads(Ledger ledger, KeyFile seal) {
        this.ledger = ledger;
        this.keys = new ServerKeys(seal, ledger.clock());
    }

    /** Signs SHARED as it stands with the server's key of the reader's organisation, unless that is done; empty where nothing is shared yet. */
    public Optional<SignedHead> sign(Reader reader, UUID arrangement) {
        return Optional.ofNullable(ledger.transactions().as(reader, jdbc -> {
                    var head = ledger.sharedHead(jdbc, arrangement);
                    if (head.seq() == 0) {
                        return Optional.<SignedHead>empty();
                    }
                    ServerKeys.ServerKey key = keys.of(jdbc, reader.organisation());
                    Instant at = ledger.clock().instant().truncatedTo(ChronoUnit.MICROS);
                    byte[] message =
                            SignedHead.message(arrangement, head.seq(), head.hash(), reader.organisation(), at);
                    keep(
                            jdbc,
                            new SignedHead(
                                    arrangement,
                                    head.seq(),
                                    head.hash(),
                                    reader.organisation(),
                                    at,
                                    key.verify(),
                                    HexFormat.of().formatHex(key.sign(message))));
                    return list(jdbc, arrangement).stream()
                            .filter(s -> s.seq() == head.seq() && s.key().equals(key.verify()))
                            .findFirst();
                }))
                .flatMap(signed -> signed);
    }

    /** Both sides' signed heads, the oldest first. */
    public List<SignedHead> list(Reader reader, UUID arrangement) {
        return ledger.transactions().as(reader, jdbc -> list(jdbc, arrangement));
    }

    /** A key whose private half stays with the organisation. Who may do this is decided by access. */
    public void register(Reader reader, VerifyKey key) {
        ledger.transactions()
                .as(
                        reader,
                        jdbc -> jdbc.sql("""
                        insert into ledger.own_key (organisation, public_key, registered_at)
                        values (:organisation, :key, :at)
                            on conflict (organisation, public_key) do nothing
                        """)
                                .param("organisation", reader.organisation())
                                .param("key", key.base64())
                                .param("at", EntryRows.utc(ledger.clock().instant()))
                                .update());
    }

    /** The keys that either side registered as its own, which this server cannot sign with. */
    public Set<VerifyKey> registered(Reader reader) {
        return new LinkedHashSet<>(ledger.transactions()
                .as(
                        reader,
                        jdbc -> jdbc.sql("select public_key from ledger.own_key order by registered_at, public_key")
                                .query((row, n) -> new VerifyKey(row.getString("public_key")))
                                .list()));
    }

    /** Keeps what the organisation signed elsewhere: with a key it registered, of a head that SHARED has. */
    public void countersign(Reader reader, SignedHead head) {
        ledger.transactions().as(reader, jdbc -> {
            Refused.unless(
                    head.organisation().equals(reader.organisation()) && isRegistered(jdbc, head),
                    "publicKey",
                    "ledger.key.unregistered");
            Refused.unless(head.isGenuine(), "signature", "ledger.key.signature");
            if (!hash(jdbc, head).equals(head.hash())) {
                throw new Conflict(Text.of("ledger.verify.head", head.seq()));
            }
            return keep(jdbc, head);
        });
    }

    private static boolean isRegistered(JdbcClient jdbc, SignedHead head) {
        return jdbc.sql(
                        "select exists (select 1 from ledger.own_key where organisation = :organisation and public_key = :key)")
                .param("organisation", head.organisation())
                .param("key", head.key().base64())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private static Digest hash(JdbcClient jdbc, SignedHead head) {
        return jdbc.sql(
                        "select hash from ledger.entry where arrangement = :arrangement and chain = 'SHARED' and seq = :seq")
                .param("arrangement", head.arrangement())
                .param("seq", head.seq())
                .query((row, n) -> new Digest(row.getBytes("hash")))
                .optional()
                .orElseThrow(() -> new NotFound("no such head for this reader: " + head.seq()));
    }

    private static int keep(JdbcClient jdbc, SignedHead head) {
        return jdbc.sql("""
                        insert into ledger.signed_head (arrangement, seq, hash, organisation, public_key, signed_at, signature)
                        values (:arrangement, :seq, :hash, :organisation, :key, :at, :signature)
                            on conflict (arrangement, seq, organisation, public_key) do nothing
                        """)
                .param("arrangement", head.arrangement())
                .param("seq", head.seq())
                .param("hash", head.hash().bytes())
                .param("organisation", head.organisation())
                .param("key", head.key().base64())
                .param("at", EntryRows.utc(head.signedAt()))
                .param("signature", HexFormat.of().parseHex(head.signature()))
                .update();
    }

    static List<SignedHead> list(JdbcClient jdbc, UUID arrangement) {
        return jdbc.sql("""
                        select arrangement, seq, hash, organisation, signed_at, public_key, signature
                          from ledger.signed_head
                         where arrangement = :arrangement
                         order by seq, organisation, public_key
                        """)
                .param("arrangement", arrangement)
                .query(SignedHeads::read)
                .list();
    }

    private static SignedHead read(ResultSet row, int number) throws SQLException {
        return new SignedHead(
                row.getObject("arrangement", UUID.class),
                row.getLong("seq"),
                new Digest(row.getBytes("hash")),
                row.getObject("organisation", UUID.class),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                new VerifyKey(row.getString("public_key")),
                HexFormat.of().formatHex(row.getBytes("signature")));
    }
}
