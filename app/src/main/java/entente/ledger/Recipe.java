package entente.ledger;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an entry's two digests are made, so that anybody can make them again:
 * {@code bodyDigest = SHA-256(0x00 || salt || JCS({body, reason}))} and
 * {@code hash = SHA-256(0x01 || previous || JCS(header))}, the header being all but body, reason, salt, previous and hash.
 */
public final class Recipe {
    private Recipe() {}

    /** Commits to a canonical body and its reason without showing them. */
    public static Digest bodyDigest(Salt salt, @Nullable String body, @Nullable String reason) {
        // The two members stand in JCS order and the body is canonical already, so the whole is canonical too.
        StringBuilder json = new StringBuilder("{");
        if (body != null) {
            json.append("\"body\":").append(body);
        }
        if (reason != null) {
            json.append(body == null ? "" : ",").append("\"reason\":").append(quoted(reason));
        }
        return Digest.of((byte) 0, salt.bytes(), json.append('}').toString().getBytes(StandardCharsets.UTF_8));
    }

    public static Digest hash(Entry entry) {
        return Digest.of((byte) 1, entry.previous().bytes(), header(entry).getBytes(StandardCharsets.UTF_8));
    }

    static String header(Entry entry) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.put("act", entry.act().name());
        header.put("actor", entry.actor().toString());
        header.put("arrangement", entry.arrangement().toString());
        header.put("bodyDigest", entry.bodyDigest().hex());
        header.put("chain", entry.chain().name());
        header.put("effectiveOn", entry.effectiveOn().toString());
        header.put("fact", entry.fact().toString());
        header.put("kind", entry.kind());
        header.put("recordedAt", Microseconds.text(entry.recordedAt()));
        header.put("seq", entry.seq());
        header.put("shape", entry.shape());
        header.put("side", entry.side().name());
        header.put("version", entry.version());
        return Bodies.canonical(header.toString());
    }

    private static String quoted(String text) {
        String array =
                Bodies.canonical(JsonNodeFactory.instance.arrayNode().add(text).toString());
        return array.substring(1, array.length() - 1);
    }
}
