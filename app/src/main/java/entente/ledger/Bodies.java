package entente.ledger;

import entente.kernel.DateRange;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Shares;
import entente.kernel.Text;
import entente.kernel.UnitPrice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
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
    private static final long EXACT = (1L << 53) - 1;

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
            case Long whole -> whole(whole);
            case Rating rating -> json.numberNode(rating.points());
            case BigDecimal decimal -> json.stringNode(decimal.toPlainString());
            case Percent percent -> json.stringNode(percent.points().toPlainString());
            case Enum<?> choice -> json.stringNode(choice.name());
            case Ref<?> ref -> json.stringNode(ref.id().toString());
            case Money money -> amount(money.amount(), money.currency());
            case UnitPrice price -> amount(price.amount(), price.currency());
            case DateRange range ->
                json.objectNode()
                        .put("from", range.from().toString())
                        .put("to", range.to().toString());
            case Document document ->
                json.objectNode()
                        .put("title", kept(component, document.title()))
                        .put("address", kept(component, document.address()));
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
            default -> json.stringNode(kept(component, value.toString()));
        };
    }

    private static ObjectNode amount(BigDecimal amount, Currency currency) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("amount", amount.toPlainString())
                .put("currency", currency.getCurrencyCode());
    }

    private static String kept(Component component, String text) {
        Refused.unless(Characters.whole(text), component.name(), "ledger.refused.characters");
        return text;
    }

    /** RFC 8785 writes numbers as doubles, which know no whole number beyond 2^53: such a one is a string. */
    private static JsonNode whole(long value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return Math.abs(value) <= EXACT && value != Long.MIN_VALUE
                ? json.numberNode(value)
                : json.stringNode(Long.toString(value));
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
        return component.sort() == Component.Sort.ROWS ? rows(component, node) : Scalars.read(component, node);
    }

    private static List<Object> rows(Component component, JsonNode node) {
        Refused.unless(
                node.isArray(),
                component.name(),
                "ledger.body.value",
                component.name(),
                node.toString(),
                Text.of("ledger.expected.ROWS"));
        List<Object> rows = new ArrayList<>();
        for (JsonNode row : node) {
            rows.add(row(component, row, component.name() + "[" + rows.size() + "]"));
        }
        return List.copyOf(rows);
    }

    /** A refusal names the row it is about. */
    private static Object row(Component component, JsonNode row, String place) {
        Refused.unless(
                row.isObject(), place, "ledger.body.value", place, row.toString(), Text.of("ledger.expected.ROWS"));
        try {
            return build(component.java(), component.row(), (ObjectNode) row);
        } catch (Refused refused) {
            throw new Refused(refused.field().isEmpty() ? place : place + "." + refused.field(), refused.text());
        }
    }
}
