package entente.register;

import entente.kernel.Noun;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.register.sheet.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the columns of somebody else's table become the components of a kind. Data, written by people: one for each tool and list.
 *
 * @param name what identifies its imports from month to month: the same name, the same rows
 * @param title what people call it
 * @param about which export it reads, and what of that export has no home here
 * @param kind the kind its rows become
 * @param sheets names of the sheet to read, the first that the file has; empty for the sheet whose header fits best
 * @param told what holds for the file's dialect where it does not show by itself
 * @param blanks words that stand for nothing, such as NA
 * @param key the source's columns that make a row of next month's file the row of this month's; empty for the kind's key
 * @param takes by the component's column, where its value comes from
 * @param leaves rows to leave out, besides titles and sums
 * @param checks what makes a row doubtful though it can be a fact
 */
public record Mapping(
        String name,
        String title,
        String about,
        String kind,
        List<String> sheets,
        Told told,
        List<String> blanks,
        List<String> key,
        Map<String, Take> takes,
        List<Leave> leaves,
        List<Check> checks) {
    private static final int LONGEST = 80;

    public Mapping {
        Refused.unless(!name.isBlank() && name.length() <= LONGEST, "name", "register.mapping.name", LONGEST);
        Refused.unless(!kind.isBlank(), "kind", "register.mapping.kind");
        Refused.unless(!takes.isEmpty(), "columns", "register.mapping.empty");
        sheets = List.copyOf(sheets);
        blanks = List.copyOf(blanks);
        key = List.copyOf(key);
        takes = new LinkedHashMap<>(takes);
        leaves = List.copyOf(leaves);
        checks = List.copyOf(checks);
    }

    /** Columns whose value is asked for at each import, since no such file says it: the project of a plan, for one. */
    public List<String> asked() {
        return takes.entrySet().stream()
                .filter(take -> take.getValue().asked())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** With the answers to what is asked for at each import: they stand where the file itself says nothing. */
    public Mapping given(Map<String, String> answers) {
        Map<String, Take> all = new LinkedHashMap<>(takes);
        answers.forEach((column, answer) ->
                all.put(column, all.getOrDefault(column, Take.always("")).otherwise(answer)));
        return new Mapping(name, title, about, kind, sheets, told, blanks, key, all, leaves, checks);
    }

    /** The same under another name, as somebody saves it for the next months. */
    public Mapping named(String other) {
        return new Mapping(other, other, about, kind, sheets, told, blanks, key, takes, leaves, checks);
    }

    /** The same for a sheet of this name, and a file of this dialect. */
    public Mapping reading(List<String> sheet, Told dialect) {
        return new Mapping(
                name,
                title,
                about,
                kind,
                sheet.isEmpty() ? sheets : sheet,
                dialect,
                blanks,
                key,
                takes,
                leaves,
                checks);
    }

    /** Every label of the source that it reads; by these its header is found below its titles. */
    public Set<String> labels() {
        Stream<String> taken = takes.values().stream().flatMap(take -> take.labels().stream());
        Stream<String> others = Stream.of(
                        key.stream(),
                        leaves.stream().map(Leave::column),
                        checks.stream().flatMap(check -> check.columns().stream()))
                .flatMap(names -> names);
        return Stream.concat(taken, others).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** The columns of the kind that the mapping fills, as far as the kind has them; others are refused by name. */
    List<Column> filled(Columns columns) {
        List<Column> filled = new ArrayList<>();
        takes.keySet().forEach(name -> filled.add(columns.find(name).orElseThrow(() -> unknown(name, columns))));
        return filled;
    }

    /** A list needs rows below each row of the file, which no table of another tool has shown yet: it is imported by the kind's own sheets. */
    private Refused unknown(String column, Columns columns) {
        Optional<Columns.Rows> list = columns.lists().stream()
                .filter(rows -> column.equals(rows.name()) || column.startsWith(rows.name() + "."))
                .findFirst();
        if (list.isPresent()) {
            return new Refused(
                    column, Text.of("register.mapping.list", list.get().name(), new Noun(kind)));
        }
        List<String> names = columns.all().stream().map(Column::name).toList();
        return new Refused(
                column, Text.of("register.mapping.column", column, new Noun(kind), String.join(", ", names)));
    }
}
