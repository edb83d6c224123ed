package entente.ledger;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One organisation's word for what SHARED was at an entry. It covers everything before it, since each entry's hash does.
 *
 * @param signature Ed25519 over {@link #message()}, in hexadecimal
 */
public record SignedHead(
        UUID arrangement, long seq, Digest hash, UUID organisation, Instant signedAt, VerifyKey key, String signature) {

    public SignedHead {
        if (!Hex.isLower(signature, 128)) {
            throw new IllegalArgumentException("not an Ed25519 signature: " + signature);
        }
    }

    /** What is signed: {@code 0x02 || JCS({arrangement, chain, hash, organisation, seq, signedAt})}. */
    public static byte[] message(UUID arrangement, long seq, Digest hash, UUID organisation, Instant signedAt) {
        ObjectNode head = JsonNodeFactory.instance
                .objectNode()
                .put("arrangement", arrangement.toString())
                .put("chain", Chain.SHARED.name())
                .put("hash", hash.hex())
                .put("organisation", organisation.toString())
                .put("seq", seq)
                .put("signedAt", Microseconds.text(signedAt));
        byte[] json = Bodies.canonical(head.toString()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(json.length + 1).put((byte) 2).put(json).array();
    }

    public byte[] message() {
        return message(arrangement, seq, hash, organisation, signedAt);
    }

    /** As one line of JSON, the way a book carries it. */
    public String line() {
        return EntryLines.write(this).toString();
    }

    /** Reads such a line. */
    public static SignedHead read(String line) {
        try {
            return EntryLines.signedHead(JsonMapper.shared().readTree(line));
        } catch (JacksonException | IllegalArgumentException | DateTimeException wrong) {
            throw new Refused("head", Text.of("ledger.key.line"));
        }
    }

    public boolean isGenuine() {
        return key.verifies(message(), HexFormat.of().parseHex(signature));
    }
}
