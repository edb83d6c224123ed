package entente.ledger;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The public half of an Ed25519 key, as base64 of its X.509 form: what stands between the lines of a PEM file. */
public record VerifyKey(String base64) {
    public VerifyKey {
        try {
            key(base64);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new Refused("publicKey", Text.of("ledger.key.public"));
        }
    }

    public static VerifyKey of(PublicKey key) {
        return new VerifyKey(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    /** Reads base64, with or without the lines around it. */
    public static VerifyKey read(String pem) {
        return new VerifyKey(pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key(base64));
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException unverifiable) {
            return false;
        }
    }

    private static PublicKey key(String base64) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
