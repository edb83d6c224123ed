package entente.ledger;

import java.security.SecureRandom;

/** Random bytes that keep a body from being guessed from its digest; gone once the body is redacted. */
public final class Salt extends Octets {
    private static final SecureRandom RANDOM = new SecureRandom();

    public Salt(byte[] bytes) {
        super(bytes);
    }

    /** From lower-case hexadecimal; any other text is refused. */
    public Salt(String hex) {
        super(hex);
    }

    public static Salt fresh() {
        byte[] salt = new byte[SIZE];
        RANDOM.nextBytes(salt);
        return new Salt(salt);
    }
}
