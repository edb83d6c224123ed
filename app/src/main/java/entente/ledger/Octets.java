package entente.ledger;

import java.util.Arrays;
import java.util.HexFormat;

/** Thirty-two bytes, told in lower-case hexadecimal. A chain has several of them in every entry, so they are kept as what they are. */
abstract sealed class Octets permits Digest, Salt {
    static final int SIZE = 32;

    private final byte[] bytes;

    Octets(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("not " + SIZE + " bytes but " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    Octets(String hex) {
        if (!Hex.isLower(hex, 2 * SIZE)) {
            throw new IllegalArgumentException("not " + SIZE + " bytes in lower-case hexadecimal: " + hex);
        }
        this.bytes = HexFormat.of().parseHex(hex);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Octets octets && octets.getClass() == getClass() && Arrays.equals(octets.bytes, bytes);
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public final String toString() {
        return hex();
    }
}
