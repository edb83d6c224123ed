package entente.register;

import entente.kernel.CauseParty;
import entente.kernel.Words;
import entente.ledger.Component;
import entente.ledger.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of a kind's body, as {@link JsonBody} reads it. */
public final class KindSchema {
    static final String DECIMAL = "^[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?$";
    private static final String CURRENCY = "^[A-Z]{3}$";

    private final Kind<?> kind;
    private final Words words;

    private KindSchema(Kind<?> kind, Words words) {
        this.kind = kind;
        this.words = words;
    }

    /** The schema as a document of its own. */
    public static ObjectNode document(Kind<?> kind, Words words) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.setAll(of(kind, words));
        return document;
    }

    /** The schema as it stands within another document. */
    public static ObjectNode of(Kind<?> kind, Words words) {
        ObjectNode schema = new KindSchema(kind, words).object(Optional.empty(), kind.components());
        schema.put("title", words.noun(kind.name()));
        Labels.help(kind, words).ifPresent(help -> schema.put("description", help));
        return schema;
    }

    private ObjectNode object(Optional<Component> list, List<Component> components) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Component component : components) {
            properties.set(component.name(), property(list, component));
            if (component.required() && component.sort() != Component.Sort.ROWS) {
                required.add(component.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode property(Optional<Component> list, Component component) {
        ObjectNode schema = type(component);
        schema.put("title", Labels.of(kind, list, component, words));
        Columns columns = Columns.of(kind);
        columns.every()
                .filter(c -> c.component().equals(component) && c.list().equals(list))
                .findFirst()
                .flatMap(c -> c.help(words))
                .ifPresent(help -> schema.put("description", help));
        return schema;
    }

    private ObjectNode type(Component component) {
        return switch (component.sort()) {
            case TEXT -> SchemaNodes.text().put("maxLength", TypedText.LONGEST);
            case WHOLE -> whole(component);
            case DECIMAL, PERCENT -> SchemaNodes.decimal();
            case YES_NO -> SchemaNodes.plain("boolean");
            case CHOICE -> choices(component);
            case DATE -> SchemaNodes.text().put("format", "date");
            case INSTANT -> SchemaNodes.text().put("format", "date-time");
            case RATING -> SchemaNodes.plain("integer").put("minimum", 1).put("maximum", 5);
            case REF -> SchemaNodes.text().put("description", words.say("register.schema.ref"));
            case DOCUMENT -> SchemaNodes.parts(List.of("title", "address"), SchemaNodes.text());
            case MONEY, UNIT_PRICE -> price();
            case DATE_RANGE ->
                SchemaNodes.parts(List.of("from", "to"), SchemaNodes.text().put("format", "date"));
            case SHARES -> shares();
            case ROWS -> rows(component);
        };
    }

    private ObjectNode rows(Component list) {
        ObjectNode schema = SchemaNodes.plain("array").put("maxItems", 1000);
        schema.set("items", object(Optional.of(list), list.row()));
        return schema;
    }

    /** JSON's numbers are exact below 2^53. */
    private static ObjectNode whole(Component component) {
        boolean large = component.java() == long.class || component.java() == Long.class;
        long most = large ? (1L << 53) - 1 : Integer.MAX_VALUE;
        return SchemaNodes.plain("integer").put("minimum", -most).put("maximum", most);
    }

    private static ObjectNode choices(Component component) {
        ObjectNode schema = SchemaNodes.text();
        ArrayNode names = schema.putArray("enum");
        Arrays.stream(component.java().getEnumConstants()).forEach(c -> names.add(((Enum<?>) c).name()));
        return schema;
    }

    private static ObjectNode price() {
        ObjectNode schema = SchemaNodes.parts(
                List.of("amount", "currency"), SchemaNodes.text().put("pattern", CURRENCY));
        ((ObjectNode) schema.path("properties")).set("amount", SchemaNodes.decimal());
        return schema;
    }

    private static ObjectNode shares() {
        ObjectNode schema = SchemaNodes.plain("object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        Arrays.stream(CauseParty.values()).forEach(party -> properties.set(party.name(), SchemaNodes.decimal()));
        return schema;
    }
}
