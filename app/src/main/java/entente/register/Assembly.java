package entente.register;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Bodies;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.Kind;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts a fact together from texts, and collects everything that is wrong with them on the way. */
final class Assembly<T extends Fact> {
    private final Kind<T> kind;
    private final Columns columns;
    private final References references;
    private final List<FieldProblem> problems = new ArrayList<>();

    private Assembly(Kind<T> kind, References references) {
        this.kind = kind;
        this.columns = Columns.of(kind);
        this.references = references;
    }

    static <T extends Fact> Submission<T> of(Kind<T> kind, Spread spread, References references) {
        return new Assembly<>(kind, references).read(spread, null, null);
    }

    /** A next version: components whose texts are those of the present version are taken from it as they are, whatever today's fields would say. */
    static <T extends Fact> Submission<T> of(Kind<T> kind, Spread spread, References references, T present) {
        return new Assembly<>(kind, references).read(spread, Spread.of(kind, present), Bodies.tree(kind, present));
    }

    private Submission<T> read(Spread spread, @Nullable Spread before, @Nullable ObjectNode body) {
        ObjectNode next = JsonNodeFactory.instance.objectNode();
        for (Component component : kind.components()) {
            boolean untouched = before != null && isUntouched(component, spread, before);
            JsonNode value = untouched && body != null
                    ? body.get(component.name())
                    : component.sort() == Component.Sort.ROWS
                            ? rows(component, spread.rows(component.name()))
                            : new Composition(references, "", problems)
                                    .read(component, columns.of(component), spread.texts());
            if (value != null) {
                next.set(component.name(), value);
            }
        }
        return problems.isEmpty() ? build(next) : new Submission.Rejected<>(problems);
    }

    private boolean isUntouched(Component component, Spread spread, Spread before) {
        return component.sort() == Component.Sort.ROWS
                ? spread.rows(component.name()).equals(before.rows(component.name()))
                : columns.of(component).stream().allMatch(c -> spread.text(c).equals(before.text(c)));
    }

    private ArrayNode rows(Component list, List<Map<String, String>> rows) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        Columns.Rows of = columns.list(list.name()).orElseThrow();
        for (int i = 0; i < rows.size(); i++) {
            Composition composition = new Composition(references, list.name() + "[" + i + "].", problems);
            ObjectNode row = array.addObject();
            for (Component component : list.row()) {
                JsonNode value = composition.read(component, of.of(component), rows.get(i));
                if (value != null) {
                    row.set(component.name(), value);
                }
            }
        }
        return array;
    }

    private Submission<T> build(ObjectNode body) {
        try {
            return new Submission.Accepted<>(Bodies.read(kind, body));
        } catch (Refused refused) {
            return rejected(place(refused.field()), refused.text());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
            return rejected("", Text.of("register.refused", String.valueOf(wrong.getMessage())));
        }
    }

    private Submission<T> rejected(String field, Text text) {
        return new Submission.Rejected<>(List.of(new FieldProblem(field, text)));
    }

    /** A refusal names a component; the fields of a composite are its parts, so it is shown at the first. */
    private String place(String named) {
        int row = named.indexOf("].");
        String prefix = row < 0 ? "" : named.substring(0, row + 2);
        String name = named.substring(prefix.length());
        List<Column> among = row < 0
                ? columns.all()
                : columns.list(named.substring(0, named.indexOf('[')))
                        .map(Columns.Rows::columns)
                        .orElse(List.of());
        return among.stream()
                .filter(c -> c.component().name().equals(name))
                .findFirst()
                .map(c -> prefix + c.name())
                .orElse(named);
    }
}
