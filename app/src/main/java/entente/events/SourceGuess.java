package entente.events;

import entente.performance.level.EventSource.Form;
import entente.performance.level.Role;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the columns of a file and its words may mean, proposed from their names and their first values; a person says whether it is so. */
public final class SourceGuess {
    private static final List<String> PATTERNS = List.of(
            "dd.MM.yyyy HH:mm:ss",
            "dd.MM.yyyy HH:mm",
            "dd/MM/yyyy HH:mm:ss",
            "dd/MM/yyyy HH:mm",
            "MM/dd/yyyy HH:mm:ss",
            "MM/dd/yyyy HH:mm",
            "dd-MM-yyyy HH:mm:ss",
            "dd-MM-yyyy HH:mm");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*");
    private static final Pattern RESUMES = words("resumed?|off hold|continued?|restarted?|answered|fortgesetzt");
    private static final Map<Role, Pattern> MEANS = new LinkedHashMap<>();
    private static final Map<String, Pattern> NAMED = Map.of(
            "id", named("id|ticket|case|incident|number|key|call|vorgang|nummer|fall"),
            "at", named("at|time|timestamp|when|date|occurred|zeit|datum|updated"),
            "word", named("event|action|state|status|activity|type|ereignis|zustand"),
            "priority", named("priority|prio|severity|urgency|dringlichkeit"),
            "start", named("opened|created|start|started|begin|reported|raised|er.ffnet|beginn"),
            "stop", named("closed|resolved|end|ended|stop|stopped|finished|completed|geschlossen|ende"));

    static {
        MEANS.put(
                Role.PAUSE,
                words("hold|wait|waiting|pending|awaiting|paused?|suspended|stopped clock|wartet|angehalten"));
        MEANS.put(Role.STOP, words("resolved|closed|done|completed?|stop|finished|solved|fixed|erledigt|geschlossen"));
        MEANS.put(Role.START, words("open|opened|created?|new|start|started|reported|logged|raised|neu|er.ffnet"));
        MEANS.put(Role.NOTHING, words("comment.*|note.*|updated?|assigned|kommentar.*"));
    }

    private final EventTable table;

    public SourceGuess(EventTable table) {
        this.table = table;
    }

    /** A beginning and an end make whole cases; words that begin and end a pause make events, and states otherwise. */
    public Form form() {
        if (column("start").isPresent() && column("stop").isPresent()) {
            return Form.CASES;
        }
        return column("word").stream()
                                .flatMap(word -> table.words(word).stream())
                                .anyMatch(word ->
                                        means(word).filter(Role.RESUME::equals).isPresent())
                        || column("word")
                                .filter(name -> named("state|status|zustand")
                                        .matcher(name)
                                        .find())
                                .isEmpty()
                ? Form.EVENTS
                : Form.STATES;
    }

    /** The column that is probably meant by id, at, word, priority, start or stop. */
    public Optional<String> column(String asked) {
        Pattern wanted = NAMED.get(asked);
        if (wanted == null) {
            return Optional.empty();
        }
        boolean timed = Stream.of("at", "start", "stop").anyMatch(asked::equals);
        return table.header().stream()
                .filter(name -> wanted.matcher(name).find())
                .filter(name -> isTime(name) == timed)
                .filter(name -> !asked.equals("word") || !table.words(name).isEmpty())
                .findFirst();
    }

    /** What a word probably does to a case. */
    public Optional<Role> means(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        // what takes a case off hold would be taken for a hold otherwise
        if (RESUMES.matcher(lower).find()) {
            return Optional.of(Role.RESUME);
        }
        return MEANS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** How the times of a column are written; empty where they are ISO, or cannot be told. */
    public String pattern(String column) {
        List<String> samples = table.samples(column);
        if (samples.isEmpty()
                || samples.stream().allMatch(each -> ISO.matcher(each).matches())) {
            return "";
        }
        return PATTERNS.stream()
                .filter(pattern -> samples.stream().allMatch(each -> isWritten(pattern, each)))
                .findFirst()
                .orElse("");
    }

    private boolean isTime(String column) {
        List<String> samples = table.samples(column);
        return !samples.isEmpty()
                && (samples.stream().allMatch(each -> ISO.matcher(each).matches())
                        || !pattern(column).isEmpty());
    }

    private static boolean isWritten(String pattern, String text) {
        try {
            DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .parse(text);
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }

    private static Pattern named(String names) {
        return Pattern.compile("(?i)(^|[^a-z])(" + names + ")($|[^a-z])");
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?i)\\b(" + words + ")\\b");
    }
}
