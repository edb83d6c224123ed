package entente.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries and signed heads as JSON, one a line; the body stays the very text that was hashed. */
final class EntryLines {
    private EntryLines() {}

    static ObjectNode write(Entry entry) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("arrangement", entry.arrangement().toString())
                .put("chain", entry.chain().name())
                .put("seq", entry.seq())
                .put("fact", entry.fact().toString())
                .put("kind", entry.kind())
                .put("shape", entry.shape())
                .put("version", entry.version())
                .put("act", entry.act().name())
                .put("side", entry.side().name())
                .put("actor", entry.actor().toString())
                .put("recordedAt", Microseconds.text(entry.recordedAt()))
                .put("effectiveOn", entry.effectiveOn().toString());
        Salt salt = entry.salt();
        optional(line, "reason", entry.reason());
        optional(line, "body", entry.body());
        optional(line, "salt", salt == null ? null : salt.hex());
        return line.put("bodyDigest", entry.bodyDigest().hex())
                .put("previous", entry.previous().hex())
                .put("hash", entry.hash().hex());
    }

    static Entry entry(JsonNode line) {
        String salt = optional(line, "salt");
        return new Entry(
                id(line, "arrangement"),
                Chain.valueOf(text(line, "chain")),
                number(line, "seq"),
                id(line, "fact"),
                text(line, "kind"),
                (int) number(line, "shape"),
                (int) number(line, "version"),
                Act.valueOf(text(line, "act")),
                Voice.valueOf(text(line, "side")),
                id(line, "actor"),
                instant(line, "recordedAt"),
                LocalDate.parse(text(line, "effectiveOn")),
                optional(line, "reason"),
                optional(line, "body"),
                salt == null ? null : new Salt(salt),
                new Digest(text(line, "bodyDigest")),
                new Digest(text(line, "previous")),
                new Digest(text(line, "hash")));
    }

    static ObjectNode write(SignedHead head) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("arrangement", head.arrangement().toString())
                .put("seq", head.seq())
                .put("hash", head.hash().hex())
                .put("organisation", head.organisation().toString())
                .put("signedAt", Microseconds.text(head.signedAt()))
                .put("publicKey", head.key().base64())
                .put("signature", head.signature());
    }

    static SignedHead signedHead(JsonNode line) {
        return new SignedHead(
                id(line, "arrangement"),
                number(line, "seq"),
                new Digest(text(line, "hash")),
                id(line, "organisation"),
                instant(line, "signedAt"),
                new VerifyKey(text(line, "publicKey")),
                text(line, "signature"));
    }

    static Head head(JsonNode node) {
        return new Head(number(node, "seq"), new Digest(text(node, "hash")), instant(node, "recordedAt"));
    }

    static UUID id(JsonNode node, String name) {
        return UUID.fromString(text(node, name));
    }

    static Instant instant(JsonNode node, String name) {
        return Instant.parse(text(node, name));
    }

    static String text(JsonNode node, String name) {
        String text = optional(node, name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    private static long number(JsonNode node, String name) {
        JsonNode number = node.path(name);
        if (!number.isIntegralNumber()) {
            throw new IllegalArgumentException(name + " is no number");
        }
        return number.longValue();
    }

    private static @Nullable String optional(JsonNode node, String name) {
        JsonNode text = node.get(name);
        return text == null || !text.isString() ? null : text.stringValue();
    }

    private static void optional(ObjectNode line, String name, @Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }
}
