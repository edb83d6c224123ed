package entente.register;

import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A kind's form: its fields with what stands in them and what is wrong.
 *
 * @param fields those of the kind itself, in the order of its components
 * @param lists the repeated rows
 * @param problems what is about the fact as a whole, or about a field the form does not have
 */
public record Form(Kind<?> kind, List<Field> fields, List<Lines> lists, List<Text> problems) {
    /** The rows of one list, each with its fields. */
    public record Lines(Columns.Rows list, List<List<Field>> rows) {}

    /** An empty form; {@code given} fills fields beforehand, such as the arrangement's currency. */
    public static Form blank(Kind<?> kind, Map<String, String> given) {
        return of(kind, new Spread(Map.copyOf(given), Map.of()), List.of());
    }

    /** The same, where an address may fill fields beforehand; references by their ids. */
    public static Form blank(Kind<?> kind, Map<String, String> given, References references) {
        Columns columns = Columns.of(kind);
        Map<String, String> known = new LinkedHashMap<>(given);
        known.keySet()
                .removeIf(name -> columns.find(name)
                        .filter(c -> c.scalar() != Scalar.REF || References.isId(given.get(name)))
                        .isEmpty());
        return of(kind, shown(columns, new Spread(Map.copyOf(known), Map.of()), references), List.of());
    }

    /** The form of a fact as it stands; references are shown by their keys. */
    public static Form of(Recorded<?> recorded, References references) {
        return of(recorded.kind(), recorded.fact(), references);
    }

    /** The form of what was written and not recorded yet. */
    public static Form of(Kind<?> kind, Fact fact, References references) {
        return of(kind, shown(Columns.of(kind), Spread.of(kind, fact), references), List.of());
    }

    /** The form again as it was sent, with what is wrong beside each field. */
    public static Form again(Kind<?> kind, Map<String, String[]> sent, List<FieldProblem> problems) {
        return of(kind, Sent.of(kind, sent).spread(), problems);
    }

    /** A new fact from what a browser sent; the page takes its own fields out beforehand. */
    public static <T extends Fact> Submission<T> read(Kind<T> kind, Map<String, String[]> sent, References references) {
        Sent read = Sent.of(kind, sent);
        return read.with(Assembly.of(kind, read.spread(), references));
    }

    /** A next version of a fact: what was left as it stood stays exactly as it is. */
    public static <T extends Fact> Submission<T> read(
            Recorded<T> present, Map<String, String[]> sent, References references) {
        Kind<T> kind = present.kind();
        Sent read = Sent.of(kind, sent);
        Spread back = Unchanged.of(kind, read.spread(), present.fact(), references);
        return read.with(Assembly.of(kind, back, references, present.fact()));
    }

    private static Form of(Kind<?> kind, Spread spread, List<FieldProblem> problems) {
        Columns columns = Columns.of(kind);
        List<Field> fields = fields(columns.all(), "", spread.texts(), problems);
        List<Lines> lists = new ArrayList<>();
        for (Columns.Rows list : columns.lists()) {
            List<List<Field>> rows = new ArrayList<>();
            for (Map<String, String> row : spread.rows(list.name())) {
                rows.add(fields(list.columns(), list.name() + "[" + rows.size() + "].", row, problems));
            }
            lists.add(new Lines(list, rows));
        }
        List<String> placed = Stream.concat(
                        fields.stream(),
                        lists.stream().flatMap(l -> l.rows().stream().flatMap(List::stream)))
                .map(Field::name)
                .toList();
        List<Text> others = problems.stream()
                .filter(p -> !placed.contains(p.field()))
                .map(FieldProblem::text)
                .toList();
        return new Form(kind, fields, lists, others);
    }

    private static List<Field> fields(
            List<Column> columns, String prefix, Map<String, String> texts, List<FieldProblem> problems) {
        return columns.stream()
                .map(column -> {
                    String name = prefix + column.name();
                    List<Text> wrong = problems.stream()
                            .filter(p -> p.field().equals(name))
                            .map(FieldProblem::text)
                            .toList();
                    return new Field(column, name, Spread.text(texts, column), wrong);
                })
                .toList();
    }

    private static Spread shown(Columns columns, Spread spread, References references) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        columns.lists()
                .forEach(list -> lists.put(
                        list.name(),
                        spread.rows(list.name()).stream()
                                .map(row -> shown(list.columns(), row, references))
                                .toList()));
        return new Spread(shown(columns.all(), spread.texts(), references), lists);
    }

    private static Map<String, String> shown(List<Column> columns, Map<String, String> texts, References references) {
        Map<String, String> shown = new LinkedHashMap<>(texts);
        columns.stream()
                .filter(c -> c.scalar() == Scalar.REF)
                .forEach(c -> shown.computeIfPresent(
                        c.name(),
                        (name, id) -> id.isEmpty() ? id : references.key(Typed.target(c), UUID.fromString(id))));
        return shown;
    }
}
