package entente.cockpit.asking;

import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Rhythm;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.page.Control;
import entente.page.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A set of statements as somebody writes it down without knowing of files: what it is called, and one statement a line under the name of its
 * dimension. What comes of it is the same file that others send.
 */
public record InstrumentForm(Map<String, String> typed) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> ENDS = List.of("5", "7", "10");
    private static final int ROWS = 8;
    private static final String BLANK = "";

    public InstrumentForm {
        typed = Map.copyOf(typed);
    }

    /** The questions of the form, with what was typed. */
    public List<Field> fields(Words words) {
        return List.of(
                line("title").must(),
                line("code").must(),
                line("about"),
                line("source").must(),
                field("statements", new Control.Prose(at("statements"), ROWS)).must(),
                field("to", new Control.Choice(or("to", "5"), options(ENDS.stream(), end -> end)))
                        .must(),
                line("lowest").must(),
                line("highest").must(),
                field(
                                "rhythm",
                                new Control.Choice(
                                        or("rhythm", Rhythm.QUARTERLY.name()),
                                        options(
                                                Stream.of(Rhythm.values()).map(Rhythm::name),
                                                name -> words.say("assessment.form.rhythm." + name))))
                        .must(),
                tick("guess"),
                tick("importance"),
                tick("personal"),
                tick("joint"),
                tick("ownHouse"));
    }

    private interface Shown {
        String of(String value);
    }

    private static List<Control.Option> options(Stream<String> values, Shown shown) {
        return values.map(value -> new Control.Option(value, shown.of(value))).toList();
    }

    private Field line(String name) {
        return field(name, new Control.Line(at(name)));
    }

    private Field tick(String name) {
        return field(name, new Control.Tick(on(name)));
    }

    private static Field field(String name, Control control) {
        return Field.of(name, Text.of("assessment.form." + name), control)
                .helped(Text.of("assessment.form." + name + ".help"));
    }

    /** The same as the file others send; refused where a line has no dimension. */
    public String yaml() {
        Map<String, String> dimensions = new LinkedHashMap<>();
        List<Map<String, Object>> items = new ArrayList<>();
        List<String> lines = at("statements")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            items.add(item(lines.get(i), i + 1, dimensions));
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("code", at("code"));
        root.put("version", version());
        root.put("title", at("title"));
        root.put("about", at("about"));
        root.put("source", at("source"));
        root.put("rhythm", or("rhythm", Rhythm.QUARTERLY.name()));
        root.put("personal", on("personal"));
        root.put("joint", on("joint"));
        root.put("ownHouse", on("ownHouse"));
        root.put(
                "scale",
                Map.of(
                        "from",
                        1,
                        "to",
                        Integer.parseInt(ENDS.contains(at("to")) ? at("to") : "5"),
                        "lowest",
                        at("lowest"),
                        "highest",
                        at("highest")));
        root.put("asks", asks());
        root.put("dimensions", dimensions);
        root.put("items", items);
        return YAML.writeValueAsString(root);
    }

    /** {@code Dimension: statement}, with a hyphen before a statement to which agreeing is the bad end. */
    private Map<String, Object> item(String line, int number, Map<String, String> dimensions) {
        int colon = line.indexOf(':');
        Refused.unless(colon > 0 && colon < line.length() - 1, "statements", "assessment.form.line", number, line);
        String name = line.substring(0, colon).strip();
        String said = line.substring(colon + 1).strip();
        String dimension = "d-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        dimensions.putIfAbsent(dimension, name);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("code", at("code") + "-" + number);
        item.put("dimension", dimension);
        item.put("text", said.startsWith("-") ? said.substring(1).strip() : said);
        item.put("reversed", said.startsWith("-"));
        return item;
    }

    private List<String> asks() {
        List<String> asks = new ArrayList<>(List.of(Asking.OWN.name()));
        if (on("importance")) {
            asks.add(Asking.IMPORTANCE.name());
        }
        if (on("guess")) {
            asks.add(Asking.GUESS.name());
        }
        return asks;
    }

    private int version() {
        return at("version").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(at("version")) : 1;
    }

    private boolean on(String name) {
        return at(name).equals("true");
    }

    private String or(String name, String usual) {
        return at(name).isEmpty() ? usual : at(name);
    }

    private String at(String name) {
        return typed.getOrDefault(name, BLANK).strip();
    }
}
