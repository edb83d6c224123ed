package entente.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.BookExport;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Entry;
import entente.ledger.OfflineVerification;
import entente.ledger.Sample;
import entente.ledger.Sample.Note;
import entente.ledger.SignedHead;
import entente.ledger.VerifyKey;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedHeadsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final Database DATABASE = TestDatabase.migrated();

    @TempDir
    Path folder;

    private final TwoSides both = TwoSides.in(DATABASE, Sample.KINDS, CLOCK);

    @Test
    void eachSidesServerKeySignsTheSharedHeadOnceAndBothSidesReadBoth() throws IOException {
        assertThat(heads().sign(both.client(), both.arrangement())).isEmpty();
        both.say(Side.CLIENT, Chain.SHARED, new Note("n", "x"));
        SignedHead client = heads().sign(both.client(), both.arrangement()).orElseThrow();
        SignedHead provider = heads().sign(both.provider(), both.arrangement()).orElseThrow();
        assertThat(heads().sign(both.client(), both.arrangement())).contains(client);
        assertThat(client.key()).isNotEqualTo(provider.key());
        assertThat(client.seq()).isEqualTo(1);
        for (Reader reader : List.of(both.client(), both.provider())) {
            assertThat(heads().list(reader, both.arrangement()))
                    .containsExactlyInAnyOrder(client, provider)
                    .allMatch(SignedHead::isGenuine);
        }
        assertThat(heads().list(TwoSides.somebody(), both.arrangement())).isEmpty();
        assertThatThrownBy(() -> heads().sign(TwoSides.somebody(), both.arrangement()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anExportOfTheStoredBookVerifiesWithTheOtherSidesKey() throws IOException {
        both.say(Side.CLIENT, Chain.SHARED, new Note("n", "x"));
        both.say(Side.CLIENT, Chain.CLIENT, new Note("o", "own"));
        SignedHead provider = heads().sign(both.provider(), both.arrangement()).orElseThrow();
        BookExport export = BookExport.of(
                both.arrangement(),
                both.book(Side.CLIENT),
                CLOCK.instant(),
                heads().list(both.client(), both.arrangement()));
        var out = new StringWriter();
        export.write(out);
        OfflineVerification verified =
                OfflineVerification.of(BookExport.read(new StringReader(out.toString())), Set.of(provider.key()));
        assertThat(verified.isSound()).isTrue();
        assertThat(verified.signedUpTo()).isEqualTo(1);
    }

    @Test
    void theServersKeyIsOfNoUseWithoutTheFileOutsideTheDatabase() throws IOException {
        both.say(Side.CLIENT, Chain.SHARED, new Note("n", "x"));
        heads().sign(both.client(), both.arrangement());
        Path file = folder.resolve("server.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new SignedHeads(both.ledger(), KeyFile.in(file)).sign(both.client(), both.arrangement()))
                .isPresent();
        SignedHeads elsewhere = new SignedHeads(both.ledger(), KeyFile.in(folder.resolve("another.key")));
        assertThatThrownBy(() -> elsewhere.sign(both.client(), both.arrangement()))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("another.key");
        Files.writeString(file, "not a key");
        assertThatThrownBy(() -> KeyFile.in(file)).isInstanceOf(DatabaseUnavailable.class);
        List<String> sealed = both.ledger()
                .transactions()
                .as(
                        both.provider(),
                        jdbc -> jdbc.sql("select public_key from ledger.server_key where organisation = ?")
                                .param(both.client().organisation())
                                .query(String.class)
                                .list());
        assertThat(sealed).isEmpty();
    }

    @Test
    void anOrganisationCountersignsWithAKeyThatTheServerNeverSaw() throws Exception {
        both.say(Side.CLIENT, Chain.SHARED, new Note("n", "x"));
        Entry last = both.shared().entries().getLast();
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SignedHead head = signed(both.provider(), last.seq(), last.hash(), pair);
        assertThatThrownBy(() -> heads().countersign(both.provider(), head))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not registered");
        heads().register(both.provider(), head.key());
        heads().countersign(both.provider(), head);
        assertThat(heads().list(both.client(), both.arrangement())).containsExactly(head);

        assertThatThrownBy(() -> heads().countersign(both.client(), head))
                .as("in the other's name")
                .isInstanceOf(Refused.class);
        Digest another = Digest.of((byte) 9, "another".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(
                        () -> heads().countersign(both.provider(), signed(both.provider(), last.seq(), another, pair)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> heads().countersign(
                                both.provider(), signed(both.provider(), last.seq() + 1, last.hash(), pair)))
                .isInstanceOf(NotFound.class);
        SignedHead stolen = new SignedHead(
                head.arrangement(),
                head.seq(),
                head.hash(),
                head.organisation(),
                Instant.EPOCH,
                head.key(),
                head.signature());
        assertThatThrownBy(() -> heads().countersign(both.provider(), stolen)).isInstanceOf(Refused.class);
    }

    private SignedHead signed(Reader reader, long seq, Digest hash, KeyPair pair) throws Exception {
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initSign(pair.getPrivate());
        ed25519.update(SignedHead.message(both.arrangement(), seq, hash, reader.organisation(), CLOCK.instant()));
        return new SignedHead(
                both.arrangement(),
                seq,
                hash,
                reader.organisation(),
                CLOCK.instant(),
                VerifyKey.of(pair.getPublic()),
                HexFormat.of().formatHex(ed25519.sign()));
    }

    private SignedHeads heads() throws IOException {
        return new SignedHeads(both.ledger(), KeyFile.in(folder.resolve("server.key")));
    }
}
