package entente.ledger;

import entente.kernel.DateRange;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Shares;
import entente.kernel.UnitPrice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Facts as canonical JSON (RFC 8785) and back: decimals and money as strings, dates ISO, absent components left out. */
public final class Bodies {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Bodies() {}

    /** The canonical text that is stored, hashed and verified. */
    public static String write(Kind<?> kind, Fact fact) {
        return canonical(tree(kind, fact).toString());
    }

    public static ObjectNode tree(Kind<?> kind, Fact fact) {
        return node(kind.components(), fact);
    }

    public static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON", e);
        }
    }

    /** Lifts a stored body to today's shape and builds the record. Throws what the record's constructor throws. */
    public static <T extends Fact> T read(Kind<T> kind, int shape, String body) {
        ObjectNode node = (ObjectNode) JSON.readTree(body);
        for (UnaryOperator<ObjectNode> step :
                kind.upcasts().subList(shape - 1, kind.upcasts().size())) {
            node = step.apply(node);
        }
        return kind.type().cast(build(kind.type(), kind.components(), node));
    }

    /** Builds a record of the kind from JSON that a reader sent; unknown names are refused. */
    public static <T extends Fact> T read(Kind<T> kind, ObjectNode node) {
        List<String> known = kind.components().stream().map(Component::name).toList();
        node.propertyNames()
                .forEach(name -> Refused.unless(known.contains(name), name, "ledger.body.unknown", name, kind.name()));
        return kind.type().cast(build(kind.type(), kind.components(), node));
    }

    private static ObjectNode node(List<Component> components, Object record) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Component component : components) {
            Object value = component.of(record);
            if (value != null) {
                node.set(component.name(), json(component, value));
            }
        }
        return node;
    }

    private static JsonNode json(Component component, Object value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (value) {
            case Boolean yes -> json.booleanNode(yes);
            case Integer whole -> json.numberNode(whole);
            case Long whole -> json.numberNode(whole);
            case Rating rating -> json.numberNode(rating.points());
            case BigDecimal decimal -> json.stringNode(decimal.toPlainString());
            case Percent percent -> json.stringNode(percent.points().toPlainString());
            case Enum<?> choice -> json.stringNode(choice.name());
            case Ref<?> ref -> json.stringNode(ref.id().toString());
            case Money money ->
                json.objectNode()
                        .put("amount", money.amount().toPlainString())
                        .put("currency", money.currency().getCurrencyCode());
            case UnitPrice price ->
                json.objectNode()
                        .put("amount", price.amount().toPlainString())
                        .put("currency", price.currency().getCurrencyCode());
            case DateRange range ->
                json.objectNode()
                        .put("from", range.from().toString())
                        .put("to", range.to().toString());
            case Document document ->
                json.objectNode()
                        .put("title", whole(component, document.title()))
                        .put("address", whole(component, document.address()));
            case Shares shares -> {
                ObjectNode parts = json.objectNode();
                shares.of()
                        .forEach((party, share) ->
                                parts.put(party.name(), share.points().toPlainString()));
                yield parts;
            }
            case List<?> rows -> {
                ArrayNode array = json.arrayNode();
                rows.forEach(row -> array.add(node(component.row(), row)));
                yield array;
            }
            default -> json.stringNode(whole(component, value.toString()));
        };
    }

    private static String whole(Component component, String text) {
        Refused.unless(Characters.whole(text), component.name(), "ledger.refused.characters");
        return text;
    }

    private static Object build(Class<?> type, List<Component> components, ObjectNode node) {
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components.get(i), node.get(components.get(i).name()));
        }
        try {
            return constructor(type).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + type, e);
        }
    }

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
                canonical.setAccessible(true);
                return canonical;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record has its canonical constructor: " + type, e);
            }
        }
    };

    private static Constructor<?> constructor(Class<?> type) {
        return CONSTRUCTORS.get(type);
    }

    private static @Nullable Object value(Component component, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            if (component.sort() == Component.Sort.ROWS) {
                return List.of();
            }
            Refused.unless(!component.required(), component.name(), "ledger.body.missing", component.name());
            return null;
        }
        if (component.sort() == Component.Sort.ROWS) {
            return node.valueStream()
                    .map(row -> build(component.java(), component.row(), (ObjectNode) row))
                    .toList();
        }
        return Scalars.read(component, node);
    }
}
