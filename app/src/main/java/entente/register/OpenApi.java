package entente.register;

import entente.kernel.Words;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI 3.1 document of the registers: where a program begins, and every kind under {@code /api/v1/arrangements/{arrangement}/{kind}}. */
public final class OpenApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROOT = "/api/v1/arrangements/{arrangement}/";
    /** What the system alone says is read and not written. */
    private static final List<String> WRITING = List.of("post", "put", "delete");

    private final Words words;
    private final ObjectNode document = read("document.json", Map.of());

    private OpenApi(Words words) {
        this.words = words;
    }

    public static ObjectNode of(Kinds kinds, String version, Words words) {
        OpenApi api = new OpenApi(words);
        ((ObjectNode) api.document.path("info")).put("version", version);
        kinds.all().forEach(api::add);
        return api.document;
    }

    private void add(Kind<?> kind) {
        String schema = schemaName(kind);
        ObjectNode schemas = (ObjectNode) document.path("components").path("schemas");
        if (schemas.has(schema)) {
            throw new IllegalStateException("the API has a schema of its own called " + schema);
        }
        schemas.set(schema, KindSchema.of(kind, words));
        Map<String, String> filled = Map.of("kind", kind.name(), "schema", schema, "noun", words.noun(kind.name()));
        schemas.setAll(read("schemas.json", filled));
        ObjectNode paths = read("paths.json", filled);
        ObjectNode into = (ObjectNode) document.path("paths");
        for (String path : List.copyOf(paths.propertyNames())) {
            if (kind.author().system() && path.startsWith("/drafts")) {
                continue;
            }
            ObjectNode operations = (ObjectNode) paths.get(path);
            if (kind.author().system()) {
                operations.remove(WRITING);
            }
            if (WRITING.stream().anyMatch(operations::has) || operations.has("get")) {
                into.set(ROOT + kind.name() + path, operations);
            }
        }
    }

    /** change-order becomes ChangeOrder. */
    static String schemaName(Kind<?> kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.name().split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    /** The parts of the document that are the same for every kind are written down as JSON; their gaps are filled as JSON texts. */
    private static ObjectNode read(String name, Map<String, String> filled) {
        String text = Resources.read("entente/register/openapi/" + name);
        for (Map.Entry<String, String> gap : filled.entrySet()) {
            String quoted = JSON.writeValueAsString(gap.getValue());
            text = text.replace("{{" + gap.getKey() + "}}", quoted.substring(1, quoted.length() - 1));
        }
        return (ObjectNode) JSON.readTree(text);
    }
}
