package entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Sample.Note;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfflineVerificationTest {
    private static final UUID PROVIDER = UUID.fromString("0192f000-0000-7000-8000-0000000000cc");

    private final Chains chains = new Chains(Sample.KINDS);
    private final KeyPair pair = pair();
    private final VerifyKey key = VerifyKey.of(pair.getPublic());

    OfflineVerificationTest() {
        Ref<Note> note = chains.say(Side.CLIENT, Chain.SHARED, new Note("n", "Größe \"1\" \u2028 \\ end"));
        chains.amend(Side.CLIENT, Chain.SHARED, note, new Note("n", "two"), Chains.MARCH);
        chains.say(Side.PROVIDER, Chain.SHARED, new Note("o", "other"));
        chains.add(Side.CLIENT, Chain.SHARED, List.of(new Statement.Redact(note.id(), List.of(2), "asked")));
        chains.say(Side.CLIENT, Chain.CLIENT, new Note("p", "private"));
    }

    @Test
    void whatIsWrittenIsReadAgainAndSound() throws IOException {
        BookExport export = export(Viewpoint.CLIENT, signed(2));
        BookExport again = BookExport.read(new StringReader(text(export)));
        assertThat(again).isEqualTo(export);
        OfflineVerification verified = OfflineVerification.of(again, Set.of(key));
        assertThat(verified.findings()).isEmpty();
        assertThat(verified.signedUpTo()).isEqualTo(2);
        assertThat(text(export(Viewpoint.SHARED))).doesNotContain("private");
    }

    @Test
    void aKeyThatIsNotTrustedFromElsewhereProvesNothing() {
        BookExport export = export(Viewpoint.CLIENT, signed(3));
        assertThat(OfflineVerification.of(export, Set.of()).signedUpTo()).isZero();
        assertThat(OfflineVerification.of(export, Set.of(VerifyKey.of(pair().getPublic())))
                        .signedUpTo())
                .isZero();
    }

    @Test
    void everyForgeryIsNamed() throws IOException {
        String honest = text(export(Viewpoint.CLIENT, signed(3)));
        assertThat(findings(honest.replace("\\\"other\\\"", "\\\"forged\\\"")))
                .containsExactly("SHARED 3: its content or reason was changed after it was recorded");
        assertThat(findings(honest.replace("\"side\":\"PROVIDER\"", "\"side\":\"CLIENT\"")))
                .containsExactly("SHARED 3: its header was changed after it was recorded");
        assertThat(findings(honest.replaceAll("(?m)^.*\"chain\":\"CLIENT\".*\n", "")))
                .containsExactly("CLIENT 0: the export says that the chain ends at 1, and it ends at 0");
        assertThat(findings(honest.replaceAll("(?m)^.*\"seq\":2,\"fact\".*\n", "")))
                .isNotEmpty();
        assertThat(findings(honest.replace(PROVIDER.toString(), "0192f000-0000-7000-8000-0000000000cd")))
                .singleElement()
                .asString()
                .contains("signature of head 3");
    }

    @Test
    void aChainThatWasMadeAnewAsAWholeIsCaughtByAHeadThatWasSignedBefore() {
        SignedHead before = signed(3);
        Chains anew = new Chains(Sample.KINDS);
        for (String code : List.of("a", "b", "c")) {
            anew.say(Side.CLIENT, Chain.SHARED, new Note(code, "as if it had always been so"));
        }
        BookExport forged = BookExport.of(Chains.ARRANGEMENT, anew.book(Viewpoint.SHARED), anew.now, List.of(before));
        assertThat(words(OfflineVerification.of(forged, Set.of(key))))
                .containsExactly("SHARED 3: head 3 was signed with another hash than the chain has now");

        Chains shorter = new Chains(Sample.KINDS);
        shorter.say(Side.CLIENT, Chain.SHARED, new Note("a", "the rest was cut off"));
        BookExport cut =
                BookExport.of(Chains.ARRANGEMENT, shorter.book(Viewpoint.SHARED), shorter.now, List.of(before));
        assertThat(words(OfflineVerification.of(cut, Set.of(key))))
                .containsExactly("SHARED 3: head 3 was signed, and the chain ends at 1");
    }

    @Test
    void whatIsNoExportIsRefusedByItsLine() throws IOException {
        String honest = text(export(Viewpoint.CLIENT, signed(3)));
        assertThatThrownBy(() -> BookExport.read(new StringReader(""))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> BookExport.read(new StringReader("{}")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no export of a book");
        for (String broken : List.of(
                honest.replace("\"act\":\"AMEND\"", "\"act\":\"INVENT\""),
                honest.replaceFirst(
                        "(?m)^(.*\"version\":2,\"act\":\"AMEND\".*)\"hash\":\"[0-9a-f]*\"", "$1\"hash\":\"x\""),
                honest.replaceFirst("\"version\":2,\"act\":\"AMEND\"", "\"version\":\"two\",\"act\":\"AMEND\""))) {
            assertThatThrownBy(() -> BookExport.read(new StringReader(broken)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("line 3 cannot be read");
        }
        assertThatThrownBy(() -> BookExport.read(new StringReader(honest.substring(0, honest.length() - 20))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyEd25519KeysAreKeys() throws GeneralSecurityException {
        KeyPair other = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        assertThatThrownBy(() -> VerifyKey.of(other.getPublic())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> VerifyKey.read("hello")).isInstanceOf(Refused.class);
        assertThat(VerifyKey.read("-----BEGIN PUBLIC KEY-----\n" + key.base64() + "\n-----END PUBLIC KEY-----\n"))
                .isEqualTo(key);
    }

    private SignedHead signed(int seq) {
        Entry entry = chains.entries(Chain.SHARED).get(seq - 1);
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(pair.getPrivate());
            ed25519.update(SignedHead.message(Chains.ARRANGEMENT, seq, entry.hash(), PROVIDER, chains.now));
            return new SignedHead(
                    Chains.ARRANGEMENT,
                    seq,
                    entry.hash(),
                    PROVIDER,
                    chains.now,
                    key,
                    HexFormat.of().formatHex(ed25519.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private BookExport export(Viewpoint viewpoint, SignedHead... heads) {
        return BookExport.of(Chains.ARRANGEMENT, chains.book(viewpoint), chains.now, List.of(heads));
    }

    private List<String> findings(String text) throws IOException {
        return words(OfflineVerification.of(BookExport.read(new StringReader(text)), Set.of(key)));
    }

    private static List<String> words(OfflineVerification verification) {
        return verification.findings().stream()
                .map(f -> f.chain() + " " + f.seq() + ": " + Words.ENGLISH.say(f.what()))
                .toList();
    }

    private static String text(BookExport export) throws IOException {
        var out = new StringWriter();
        export.write(out);
        return out.toString();
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
