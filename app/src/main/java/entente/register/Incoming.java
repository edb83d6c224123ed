package entente.register;

import entente.kernel.Noun;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.register.sheet.Problem;
import entente.register.sheet.Sheet;
import entente.register.sheet.SheetRefused;
import entente.register.sheet.Skipped;
import entente.register.sheet.Workbook;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of one kind in a file that was opened for import: the kind's own and those of its lists. */
public final class Incoming {
    private static final List<String> OWN = List.of(
            TableNames.ID,
            TableNames.VERSION,
            TableNames.PROBLEM,
            TableNames.SIGNED_BY_CLIENT,
            TableNames.SIGNED_BY_PROVIDER);
    private static final List<String> OF_ROWS = List.of(TableNames.ID, "key", TableNames.PROBLEM);

    private final Table main;
    private final Map<String, Table> lists;
    private final IntConsumer watching;

    private Incoming(Table main, Map<String, Table> lists) {
        this(main, lists, rows -> {});
    }

    private Incoming(Table main, Map<String, Table> lists, IntConsumer watching) {
        this.main = main;
        this.lists = lists;
        this.watching = watching;
    }

    /** The same, telling how many rows were read whenever they are read. */
    public Incoming watchedBy(IntConsumer watcher) {
        return new Incoming(main, lists, watcher);
    }

    /** Every label a column of the kinds may have, by which a file's header is found below its titles. */
    public static Set<String> labels(Kinds kinds, List<Words> languages) {
        return kinds.all().stream()
                .flatMap(kind -> Heads.labels(Columns.of(kind).every().toList(), languages))
                .collect(Collectors.toSet());
    }

    /** The kind's sheet by its name or by what people call the kind; a file of one sheet needs no name. Wrong headers are refused at once. */
    public static Incoming of(Kind<?> kind, Workbook book, ZoneId zone, List<Words> languages) {
        return of(kind, book, zone, languages, List.of());
    }

    /** The same for a sheet that says something beside the kind's own columns: whoever asks for it reads those columns itself. */
    public static Incoming of(Kind<?> kind, Workbook book, ZoneId zone, List<Words> languages, List<String> beside) {
        Columns columns = Columns.of(kind);
        List<String> own = Stream.concat(OWN.stream(), beside.stream()).toList();
        Table main = Table.of(sheet(kind, book, languages), columns.all(), own, book, zone, languages);
        Map<String, Table> lists = new LinkedHashMap<>();
        for (Columns.Rows list : columns.lists()) {
            named(book, Set.of(TableNames.of(kind, list)))
                    .ifPresent(sheet ->
                            lists.put(list.name(), Table.of(sheet, list.columns(), OF_ROWS, book, zone, languages)));
        }
        List<Problem> problems = new ArrayList<>(main.problems());
        lists.values().forEach(table -> problems.addAll(table.problems()));
        if (!problems.isEmpty()) {
            throw new SheetRefused(problems);
        }
        return new Incoming(main, lists);
    }

    /** What the rows say in those columns beside the kind's own, by the column's name; rows that say nothing there are left out. */
    public List<Map<String, String>> beside(List<String> names) {
        List<Map<String, String>> rows = new ArrayList<>();
        main.read(
                line -> {
                    Map<String, String> said = new LinkedHashMap<>();
                    names.stream()
                            .filter(name -> !line.own(name).isBlank())
                            .forEach(name -> said.put(name, line.own(name)));
                    if (!said.isEmpty()) {
                        rows.add(said);
                    }
                },
                skipped -> {});
        return rows;
    }

    /** The sheet of another house that the mapping reads, taken as a table of the mapping's kind. */
    public static Incoming of(Kind<?> kind, Mapping mapping, Workbook book, ZoneId zone, List<Words> languages) {
        Table main = Table.of(sheet(mapping, book), Columns.of(kind), mapping, book, zone, languages);
        if (!main.problems().isEmpty()) {
            throw new SheetRefused(main.problems());
        }
        return new Incoming(main, Map.of());
    }

    private static Sheet sheet(Mapping mapping, Workbook book) {
        if (!mapping.sheets().isEmpty() && book.sheets().size() > 1) {
            return mapping.sheets().stream()
                    .flatMap(name -> named(book, Set.of(name)).stream())
                    .findFirst()
                    .orElseThrow(() -> noSheet(
                            book,
                            Text.of("register.mapping.sheet", mapping.title()),
                            Text.of("register.mapping.sheet.right", String.join(", ", mapping.sheets()))));
        }
        return book.sheets().stream()
                .max(Comparator.comparingLong(sheet -> MappedHeads.fits(sheet, mapping)))
                .orElseThrow();
    }

    /** Whether the file has a sheet for the kind. */
    public static boolean has(Kind<?> kind, Workbook book, List<Words> languages) {
        return named(book, names(kind, languages)).isPresent();
    }

    private static Sheet sheet(Kind<?> kind, Workbook book, List<Words> languages) {
        List<Sheet> sheets = book.sheets();
        if (sheets.size() == 1) {
            return sheets.getFirst();
        }
        return named(book, names(kind, languages))
                .orElseThrow(() -> noSheet(
                        book,
                        Text.of("register.import.sheet", new Noun(kind.name())),
                        Text.of("register.import.sheet.right", TableNames.of(kind))));
    }

    private static SheetRefused noSheet(Workbook book, Text what, Text right) {
        String there = book.sheets().stream().map(Sheet::name).collect(Collectors.joining(", "));
        return new SheetRefused(List.of(Problem.file(there, what, right)));
    }

    /** The kind's own name, what people call it, and what its sheet is called where that is another word. */
    private static Set<String> names(Kind<?> kind, List<Words> languages) {
        String sheet = "kinds." + kind.name() + ".sheet";
        return Stream.concat(
                        Stream.of(TableNames.of(kind)),
                        languages.stream()
                                .flatMap(words -> Stream.concat(
                                        Stream.of(words.noun(kind.name())),
                                        words.knows(sheet) ? Stream.of(words.say(sheet)) : Stream.empty())))
                .collect(Collectors.toSet());
    }

    private static Optional<Sheet> named(Workbook book, Set<String> names) {
        return book.sheets().stream()
                .filter(sheet -> names.stream().anyMatch(sheet.name().strip()::equalsIgnoreCase))
                .findFirst();
    }

    /** Which sides a row says signed it: those with a date in signedByClient and signedByProvider, by the row's number. */
    public Map<Integer, Set<Side>> signed() {
        Map<Integer, Set<Side>> signed = new HashMap<>();
        main.read(
                line -> {
                    Set<Side> sides = EnumSet.noneOf(Side.class);
                    if (!line.own(TableNames.SIGNED_BY_CLIENT).isEmpty()) {
                        sides.add(Side.CLIENT);
                    }
                    if (!line.own(TableNames.SIGNED_BY_PROVIDER).isEmpty()) {
                        sides.add(Side.PROVIDER);
                    }
                    signed.put(line.row().number(), sides);
                },
                skipped -> {});
        return signed;
    }

    Table main() {
        return main;
    }

    void read(int rows) {
        watching.accept(rows);
    }

    Map<String, Table> lists() {
        return lists;
    }

    /** The rows of each list, by what they say of the fact they belong to: its id, or its key where the row has no id. */
    Map<String, Map<String, List<Table.Line>>> listLines(Consumer<Skipped> skipped) {
        Map<String, Map<String, List<Table.Line>>> all = new HashMap<>();
        lists.forEach((name, table) -> {
            Map<String, List<Table.Line>> lines = new LinkedHashMap<>();
            table.read(
                    line -> {
                        String id = line.own(TableNames.ID);
                        lines.computeIfAbsent(id.isEmpty() ? line.own("key") : id, none -> new ArrayList<>())
                                .add(line);
                    },
                    skipped);
            all.put(name, lines);
        });
        return all;
    }
}
