package entente.ledger.postgres;

import entente.kernel.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key outside the database that seals the server's keys within it; who has only the one can open nothing. */
public final class KeyFile {
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final SecretKeySpec key;

    private KeyFile(Path file, SecretKeySpec key) {
        this.file = file;
        this.key = key;
    }

    /** Where ENTENTE_KEY_FILE says, else beside the data. */
    public static Path place(Map<String, String> environment, Path data) {
        String chosen = environment.getOrDefault("ENTENTE_KEY_FILE", "");
        return chosen.isBlank() ? data.resolve("server.key") : Path.of(chosen);
    }

    /** Opens the file, or makes it with a new key that only its owner may read. */
    public static KeyFile in(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[32];
            RANDOM.nextBytes(fresh);
            PrivateFiles.write(file, HexFormat.of().formatHex(fresh) + "\n");
        }
        String text = Files.readString(file).strip();
        if (!text.matches("[0-9a-f]{64}")) {
            throw new DatabaseUnavailable(Text.of("database.key.file", file));
        }
        return new KeyFile(file, new SecretKeySpec(HexFormat.of().parseHex(text), "AES"));
    }

    byte[] seal(byte[] secret, UUID whose) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, whose).doFinal(secret);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES", e);
        }
    }

    byte[] open(byte[] sealed, UUID whose) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, whose).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException wrong) {
            throw new DatabaseUnavailable(Text.of("database.key.wrong", file), wrong);
        }
    }

    /** A sealed key opens for its own organisation alone, so that rows cannot be exchanged. */
    private Cipher cipher(int mode, byte[] nonce, UUID whose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(whose.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
