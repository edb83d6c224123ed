package entente.ledger;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** An organisation's own Ed25519 key, whose private half no server sees: what it signs proves something against whoever operates one. */
public final class OwnKey {
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final Ed25519PrivateKeyParameters key;

    private OwnKey(Ed25519PrivateKeyParameters key) {
        this.key = key;
    }

    /** Reads what {@code openssl genpkey -algorithm ed25519} writes. */
    public static OwnKey read(String pem) {
        try {
            byte[] der = Base64.getDecoder()
                    .decode(pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
            PrivateKey read = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der));
            byte[] seed = ((EdECPrivateKey) read).getBytes().orElseThrow();
            return new OwnKey(new Ed25519PrivateKeyParameters(seed));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new Refused("key", Text.of("ledger.key.private"));
        }
    }

    public VerifyKey verifyKey() {
        byte[] raw = key.generatePublicKey().getEncoded();
        byte[] der = new byte[X509.length + raw.length];
        System.arraycopy(X509, 0, der, 0, X509.length);
        System.arraycopy(raw, 0, der, X509.length, raw.length);
        return new VerifyKey(Base64.getEncoder().encodeToString(der));
    }

    /** The organisation's word that SHARED was this at its last entry. */
    public SignedHead sign(UUID arrangement, Head head, UUID organisation, Instant at) {
        Instant exact = Microseconds.of(at);
        byte[] message = SignedHead.message(arrangement, head.seq(), head.hash(), organisation, exact);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return new SignedHead(
                arrangement,
                head.seq(),
                head.hash(),
                organisation,
                exact,
                verifyKey(),
                HexFormat.of().formatHex(signer.generateSignature()));
    }
}
