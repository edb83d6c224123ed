package entente.ledger.postgres;

import entente.ledger.VerifyKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key with which this server signs for an organisation: made when first needed, sealed where it lies. */
record ServerKeys(KeyFile seal, Clock clock) {

    record ServerKey(VerifyKey verify, PrivateKey key) {
        byte[] sign(byte[] message) {
            try {
                Signature ed25519 = Signature.getInstance("Ed25519");
                ed25519.initSign(key);
                ed25519.update(message);
                return ed25519.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has Ed25519", e);
            }
        }

        @Override
        public String toString() {
            return verify.base64();
        }
    }

    /** The key of the organisation in whose context this runs. */
    ServerKey of(JdbcClient jdbc, UUID organisation) {
        return jdbc.sql("select public_key, sealed from ledger.server_key where organisation = :organisation")
                .param("organisation", organisation)
                .query((row, n) -> new ServerKey(
                        new VerifyKey(row.getString("public_key")),
                        key(seal.open(row.getBytes("sealed"), organisation))))
                .optional()
                .orElseGet(() -> {
                    make(jdbc, organisation);
                    return of(jdbc, organisation);
                });
    }

    /** Of two that make one at once, the first stays. */
    private void make(JdbcClient jdbc, UUID organisation) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            jdbc.sql("""
                            insert into ledger.server_key (organisation, public_key, sealed, created_at)
                            values (:organisation, :publicKey, :sealed, :at)
                                on conflict (organisation) do nothing
                            """)
                    .param("organisation", organisation)
                    .param("publicKey", VerifyKey.of(pair.getPublic()).base64())
                    .param("sealed", seal.seal(pair.getPrivate().getEncoded(), organisation))
                    .param("at", EntryRows.utc(clock.instant()))
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    private static PrivateKey key(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not the key that was sealed", e);
        }
    }
}
