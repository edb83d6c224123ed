package entente.ledger.backup;

import entente.kernel.Refused;
import entente.ledger.Digest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a backup holds, with the digest of every part.
 *
 * @param schema the migration that the tables were at
 */
record Manifest(String schema, Instant madeAt, List<Part> tables, List<Part> files) {
    static final String NAME = "manifest.json";
    private static final String FORMAT = "entente-backup-1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A table's rows, or a file.
     *
     * @param name the table's name, or the file's digest
     * @param columns empty for a file
     * @param count rows of a table, bytes of a file
     */
    record Part(String name, List<String> columns, long count, Digest digest) {}

    String json() {
        ObjectNode json = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("schema", schema)
                .put("madeAt", madeAt.toString());
        write(json.putArray("tables"), tables);
        write(json.putArray("files"), files);
        return json.toPrettyString();
    }

    private static void write(ArrayNode array, List<Part> parts) {
        for (Part part : parts) {
            ObjectNode json = array.addObject()
                    .put("name", part.name)
                    .put("count", part.count)
                    .put("sha256", part.digest.hex());
            if (!part.columns.isEmpty()) {
                ArrayNode columns = json.putArray("columns");
                part.columns.forEach(columns::add);
            }
        }
    }

    static Manifest read(byte[] bytes) {
        try {
            JsonNode json = JSON.readTree(bytes);
            Refused.unless(FORMAT.equals(json.path("format").asString("")), "", "database.backup.format", FORMAT);
            return new Manifest(
                    json.path("schema").asString(""),
                    Instant.parse(json.path("madeAt").asString("")),
                    parts(json.path("tables")),
                    parts(json.path("files")));
        } catch (JacksonException | IllegalArgumentException | DateTimeException broken) {
            if (broken instanceof Refused refused) {
                throw refused;
            }
            throw Damage.of(NAME);
        }
    }

    private static List<Part> parts(JsonNode array) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode part : array) {
            parts.add(new Part(
                    part.path("name").asString(""),
                    part.path("columns").valueStream().map(JsonNode::asString).toList(),
                    part.path("count").asLong(-1),
                    new Digest(part.path("sha256").asString(""))));
        }
        return List.copyOf(parts);
    }
}
