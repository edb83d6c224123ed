package entente.exchange;

import entente.kernel.Words;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.register.Column;
import entente.register.Columns;
import entente.register.Export;
import entente.register.sheet.Cell;
import entente.register.sheet.Sheet;
import entente.signal.StartSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sheets to fill, one a kind, with names given to the rows so that nobody has to invent any; a row left at its name is not read. */
public final class Template {
    /** How far an arrangement has come; each stage brings the sheets of those before it. */
    public enum Stage {
        DAY1("arrangement", "contract", "promise", "change-request", "cost-line", "leader-answer"),
        WEEK1("person", "leadership-pair", "project", "milestone"),
        MONTH1("client-dependency", "progress", "role-seat", "assignment"),
        QUARTER1("change-order", "budget", "benefit", "pulse-result");

        private final String kinds;

        Stage(String... kinds) {
            this.kinds = String.join(" ", kinds);
        }

        List<String> sheets() {
            return Stream.of(values())
                    .filter(stage -> stage.compareTo(this) <= 0)
                    .flatMap(stage -> Stream.of(stage.kinds.split(" ", -1)))
                    .toList();
        }
    }

    private static final Map<String, String> NAMES = Map.of(
            "arrangement",
            "A",
            "contract",
            "V",
            "promise",
            "P",
            "change-request",
            "C",
            "cost-line",
            "K",
            "project",
            "J",
            "client-dependency",
            "D",
            "role-seat",
            "S",
            "change-order",
            "O",
            "milestone",
            "M");
    private static final int ROWS = 5;
    /** Questions that only work with projects can answer. */
    private static final Set<String> OF_PROJECTS = Set.of("000-A1", "000-A4");

    private final Kinds kinds;
    private final Words words;
    private final Pack.Type type;
    private final Stage stage;

    public Template(Kinds kinds, Words words, Pack.Type type, Stage stage) {
        this.kinds = kinds;
        this.words = words;
        this.type = type;
        this.stage = stage;
    }

    public List<Sheet> sheets() {
        Pack pack = Pack.of(type);
        return stage.sheets().stream().map(name -> sheet(kinds.get(name), pack)).toList();
    }

    /** Every sheet of some kinds, empty, with the headers that are read. */
    public static List<Sheet> empty(List<Kind<?>> kinds) {
        return kinds.stream()
                .filter(kind -> !kind.author().system())
                .flatMap(kind -> Export.template(kind).stream())
                .toList();
    }

    private Sheet sheet(Kind<?> kind, Pack pack) {
        List<Column> columns = Columns.of(kind).all();
        List<String> labels = new ArrayList<>(columns.stream().map(Column::name).toList());
        if (kind.twoSided()) {
            labels.add("signedByClient");
            labels.add("signedByProvider");
        }
        if (kind.name().equals("arrangement") && stage == Stage.DAY1) {
            labels.addAll(NamedLeaders.COLUMNS);
        }
        boolean questions = kind.name().equals("leader-answer");
        labels.add(questions ? words.say("exchange.template.question") : example(kind, pack));
        List<List<Cell>> rows = questions ? questions(labels) : named(kind, labels, pack);
        return Sheet.of(kind.name(), labels, rows::stream);
    }

    private String example(Kind<?> kind, Pack pack) {
        String called = pack.words().getOrDefault(kind.name(), "");
        return called.isEmpty()
                ? words.say("exchange.template.example")
                : words.say("exchange.template.example.of", called);
    }

    private List<List<Cell>> questions(List<String> labels) {
        return StartSet.QUESTIONS.stream()
                .map(practice -> row(labels, "practice", practice, question(practice)))
                .toList();
    }

    private String question(String practice) {
        String asked = words.say("exchange.question." + practice);
        return OF_PROJECTS.contains(practice) && !type.pack().comesInProjects()
                ? words.say("exchange.question.projects", asked)
                : asked;
    }

    private List<List<Cell>> named(Kind<?> kind, List<String> labels, Pack pack) {
        List<String> examples = pack.examplesOf(kind.name());
        String letter = NAMES.getOrDefault(kind.name(), "");
        int rows = Math.max(examples.size(), letter.isEmpty() || isOne(kind) ? 1 : ROWS);
        return IntStream.range(0, rows)
                .mapToObj(i -> row(
                        labels,
                        letter.isEmpty() ? "" : "code",
                        letter + (i + 1),
                        i < examples.size() ? examples.get(i) : ""))
                .toList();
    }

    private static boolean isOne(Kind<?> kind) {
        return kind.name().equals("arrangement") || kind.name().equals("contract");
    }

    private static List<Cell> row(List<String> labels, String column, String name, String remark) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            boolean last = i == labels.size() - 1;
            cells.add(Cell.of(labels.get(i).equals(column) ? name : last ? remark : ""));
        }
        return cells;
    }
}
