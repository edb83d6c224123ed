package entente.cockpit.setup;

import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.page.Field;
import entente.register.Column;
import entente.register.Columns;
import entente.register.FieldProblem;
import entente.register.Form;
import entente.register.FormFields;
import entente.register.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of one kind, a fact each: some of its columns are asked, the others are given, and a row left blank is not read.
 *
 * @param letter what the short names begin with; empty where the kind has none
 * @param asked the columns, by name; an amount is in the arrangement's currency
 * @param single whether it asks for one fact, which then has to be there
 */
record Rows<T extends Fact>(
        Kind<T> kind, String letter, List<String> asked, boolean single, Function<Setting, List<Line>> given)
        implements Asked {
    private static final int MORE = 3;
    private static final String AMOUNT = ".amount";

    static <T extends Fact> Rows<T> one(Kind<T> kind, String letter, Function<Setting, Line> line, String... asked) {
        return new Rows<>(
                kind,
                letter,
                List.of(asked),
                true,
                setting -> known(setting, kind) > 0 ? List.of() : List.of(line.apply(setting)));
    }

    /** As many rows as a first form has, and some more each time it is opened again. */
    static <T extends Fact> Rows<T> many(
            Kind<T> kind, String letter, int first, Map<String, String> given, String... asked) {
        return new Rows<>(
                kind,
                letter,
                List.of(asked),
                false,
                setting -> Stream.generate(() -> Line.of(given))
                        .limit(known(setting, kind) == 0 ? first : MORE)
                        .toList());
    }

    /** So many facts in all, and no more here. */
    static <T extends Fact> Rows<T> upTo(
            Kind<T> kind, String letter, int most, Map<String, String> given, String... asked) {
        return new Rows<>(
                kind,
                letter,
                List.of(asked),
                false,
                setting -> Stream.generate(() -> Line.of(given))
                        .limit(Math.max(0, most - known(setting, kind)))
                        .toList());
    }

    private static int known(Setting setting, Kind<?> kind) {
        return setting.book().current(kind.type()).size();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(kind);
    }

    @Override
    public boolean isAnswered(Setting setting) {
        return given.apply(setting).isEmpty();
    }

    @Override
    public List<Group> shown(Setting setting, Map<String, String[]> sent) {
        List<Line> lines = given.apply(setting);
        return IntStream.range(0, lines.size())
                .mapToObj(n -> group(
                        setting,
                        n,
                        lines.get(n),
                        sent.isEmpty() ? lines.get(n).suggested() : typed(n, sent),
                        List.of()))
                .toList();
    }

    @Override
    public Reply read(Setting setting, Map<String, String[]> sent) {
        List<Line> lines = given.apply(setting);
        List<Statement> said = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        List<Text> problems = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            Line line = lines.get(n);
            Map<String, String> typed = typed(n, sent);
            List<FieldProblem> wrong = List.of();
            if (single || !isBlank(typed, line)) {
                switch (Form.read(kind, whole(setting, typed, line, said.size()), setting.references())) {
                    case Submission.Accepted<T> right -> said.add(setting.say(kind, right.fact()));
                    case Submission.Rejected<T> rejected -> wrong = rejected.problems();
                }
            }
            groups.add(group(setting, n, line, typed, wrong));
            wrong.stream()
                    .filter(p -> !typed.containsKey(p.field()))
                    .map(FieldProblem::text)
                    .forEach(problems::add);
        }
        boolean refused = !problems.isEmpty()
                || groups.stream().flatMap(g -> g.fields().stream()).anyMatch(Field::refused);
        return refused ? new Reply.Wrong(groups, problems) : new Reply.Said(said);
    }

    private Group group(Setting setting, int n, Line line, Map<String, String> texts, List<FieldProblem> problems) {
        Text title = line.title() != null || single ? line.title() : Text.of("setup.row", n + 1);
        return new Group(
                title,
                columns()
                        .map(column -> field(setting, n, column, texts.getOrDefault(column.name(), ""), problems))
                        .toList());
    }

    private Field field(Setting setting, int n, Column column, String text, List<FieldProblem> problems) {
        List<Text> wrong = problems.stream()
                .filter(problem -> problem.field().equals(column.name()))
                .map(FieldProblem::text)
                .toList();
        Field field = FormFields.field(
                new entente.register.Field(column, name(n, column.name()), text, wrong),
                setting.references(),
                setting.words());
        Field shown = n == 0 ? field : field.brief();
        Field priced = column.name().endsWith(AMOUNT) && setting.currency().isPresent()
                ? shown.hinted(Text.of("setup.in", setting.currency().get()))
                : shown;
        return single ? priced : priced.optional();
    }

    private Stream<Column> columns() {
        Columns columns = Columns.of(kind);
        return asked.stream().map(name -> columns.find(name).orElseThrow());
    }

    private Map<String, String> typed(int n, Map<String, String[]> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        columns().forEach(column -> typed.put(column.name(), Asked.typed(sent, name(n, column.name()))));
        return typed;
    }

    private static boolean isBlank(Map<String, String> typed, Line line) {
        return typed.entrySet().stream()
                .allMatch(field -> field.getValue().isBlank()
                        || field.getValue().equals(line.suggested().get(field.getKey())));
    }

    /** What was typed together with what nobody has to type. */
    private Map<String, String[]> whole(Setting setting, Map<String, String> typed, Line line, int before) {
        Map<String, String> texts = new LinkedHashMap<>(typed);
        texts.values().removeIf(String::isBlank);
        texts.putAll(line.given());
        if (!letter.isEmpty()) {
            texts.put("code", setting.code(kind, letter, before));
        }
        List.copyOf(texts.keySet()).stream()
                .filter(name -> name.endsWith(AMOUNT))
                .forEach(name -> setting.currency().ifPresent(code -> texts.putIfAbsent(currencyOf(name), code)));
        Map<String, String[]> sent = new LinkedHashMap<>();
        texts.forEach((name, text) -> sent.put(name, new String[] {text}));
        return sent;
    }

    private static String currencyOf(String amount) {
        return amount.substring(0, amount.length() - AMOUNT.length()) + ".currency";
    }

    private static String name(int n, String column) {
        return "row" + n + "." + column;
    }
}
