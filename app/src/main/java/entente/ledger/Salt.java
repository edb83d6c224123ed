package entente.ledger;

import java.security.SecureRandom;
import java.util.HexFormat;

/** 32 random bytes that keep a body from being guessed from its digest; gone once the body is redacted. */
public record Salt(String hex) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public Salt {
        if (!Hex.isLower(hex, 64)) {
            throw new IllegalArgumentException("not 32 bytes: " + hex);
        }
    }

    public static Salt fresh() {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return new Salt(HexFormat.of().formatHex(salt));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
