package entente.ledger;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

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

    /** Names in JCS order and values without a character that JSON would escape, so this is canonical as it stands. */
    static String header(Entry entry) {
        return "{\"act\":\"" + entry.act()
                + "\",\"actor\":\"" + entry.actor()
                + "\",\"arrangement\":\"" + entry.arrangement()
                + "\",\"bodyDigest\":\"" + entry.bodyDigest().hex()
                + "\",\"chain\":\"" + entry.chain()
                + "\",\"effectiveOn\":\"" + entry.effectiveOn()
                + "\",\"fact\":\"" + entry.fact()
                + "\",\"kind\":\"" + entry.kind()
                + "\",\"recordedAt\":\"" + Microseconds.text(entry.recordedAt())
                + "\",\"seq\":" + entry.seq()
                + ",\"shape\":" + entry.shape()
                + ",\"side\":\"" + entry.side()
                + "\",\"version\":" + entry.version() + "}";
    }

    private static String quoted(String text) {
        String array =
                Bodies.canonical(JsonNodeFactory.instance.arrayNode().add(text).toString());
        return array.substring(1, array.length() - 1);
    }
}
