package entente.register;

import entente.kernel.Text;
import entente.ledger.Bodies;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A fact as the JSON interface gives and takes it: composites are objects, lists are arrays, references may be named by key or by id. */
public final class JsonBody {
    private static final int MOST_ROWS = 1000;

    private final Columns columns;
    private final List<FieldProblem> problems = new ArrayList<>();

    private JsonBody(Kind<?> kind) {
        this.columns = Columns.of(kind);
    }

    /** A fact in JSON; references are ids. */
    public static ObjectNode write(Kind<?> kind, Fact fact) {
        return Bodies.tree(kind, fact);
    }

    /** A new fact, or everything that is wrong with the body. */
    public static <T extends Fact> Submission<T> read(Kind<T> kind, JsonNode body, References references) {
        JsonBody json = new JsonBody(kind);
        Spread spread = json.spread(body);
        return json.with(Assembly.of(kind, spread, references));
    }

    /** A next version of a fact, said as a whole. */
    public static <T extends Fact> Submission<T> read(Kind<T> kind, JsonNode body, References references, T present) {
        JsonBody json = new JsonBody(kind);
        Spread spread = json.spread(body);
        return json.with(Assembly.of(kind, spread, references, present));
    }

    private <T extends Fact> Submission<T> with(Submission<T> result) {
        return new Sent(Spread.NOTHING, problems).with(result);
    }

    private Spread spread(JsonNode body) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        if (!body.isObject()) {
            refuse("", "register.json.object");
            return Spread.NOTHING;
        }
        known("", body, columns.kind().components());
        for (Component component : columns.kind().components()) {
            JsonNode value = body.path(component.name());
            if (component.sort() == Component.Sort.ROWS) {
                lists.put(component.name(), rows(columns.list(component.name()).orElseThrow(), value));
            } else {
                texts("", columns.of(component), value, texts);
            }
        }
        return new Spread(texts, lists);
    }

    private List<Map<String, String>> rows(Columns.Rows list, JsonNode array) {
        if (array.isMissingNode() || array.isNull()) {
            return List.of();
        }
        if (!array.isArray() || array.size() > MOST_ROWS) {
            refuse(list.name(), "register.json.array", MOST_ROWS);
            return List.of();
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode row : array) {
            String prefix = list.name() + "[" + rows.size() + "].";
            Map<String, String> texts = new LinkedHashMap<>();
            if (row.isObject()) {
                known(prefix, row, list.list().row());
                list.list().row().forEach(c -> texts(prefix, list.of(c), row.path(c.name()), texts));
            } else {
                refuse(list.name() + "[" + rows.size() + "]", "register.json.object");
            }
            rows.add(texts);
        }
        return rows;
    }

    private void texts(String prefix, List<Column> parts, JsonNode value, Map<String, String> texts) {
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        Column first = parts.getFirst();
        if (first.partName().isEmpty()) {
            text(prefix, first, value, texts);
        } else if (value.isObject()) {
            List<String> names = parts.stream().map(Column::partName).toList();
            unknown(prefix + first.component().name() + ".", value, names);
            parts.stream()
                    .filter(part -> value.has(part.partName()))
                    .forEach(part -> text(prefix, part, value.path(part.partName()), texts));
        } else {
            refuse(prefix + first.name(), "register.json.object");
        }
    }

    private void text(String prefix, Column column, JsonNode value, Map<String, String> texts) {
        boolean words = column.scalar() == Scalar.TEXT || column.scalar() == Scalar.ADDRESS;
        if (value.isNull()) {
            return;
        }
        if (value.isContainer() || (words && !value.isString())) {
            refuse(prefix + column.name(), words ? "register.json.text" : "register.json.value");
            return;
        }
        texts.put(column.name(), value.asString());
    }

    private void known(String prefix, JsonNode object, List<Component> components) {
        unknown(prefix, object, components.stream().map(Component::name).toList());
    }

    private void unknown(String prefix, JsonNode object, List<String> known) {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .limit(1)
                .forEach(name -> problems.add(new FieldProblem(
                        Typed.shown(prefix + name), Text.of("register.form.unknown", Typed.shown(name)))));
    }

    private void refuse(String field, String key, Object... args) {
        problems.add(new FieldProblem(field, Text.of(key, args)));
    }
}
