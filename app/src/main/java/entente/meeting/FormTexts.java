package entente.meeting;

import entente.register.Field;
import entente.register.Form;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a form's fields, as texts by the fields' names. */
final class FormTexts {
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private FormTexts() {}

    static Map<String, String> texts(Form form) {
        Map<String, String> texts = form.lists().stream()
                .flatMap(list -> list.rows().stream().flatMap(List::stream))
                .collect(Collectors.toMap(Field::name, Field::value, (one, other) -> one, TreeMap::new));
        form.fields().forEach(field -> texts.put(field.name(), field.value()));
        DecisionPaper.KNOWN.forEach(texts::remove);
        return texts;
    }

    static String value(Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /** The rows of a list in which something is said of the component. */
    static Stream<String> rows(Map<String, String> texts, String list, String component) {
        return List.copyOf(texts.keySet()).stream()
                .map(ROW::matcher)
                .filter(found -> found.matches()
                        && found.group(1).equals(list)
                        && found.group(3).equals(component)
                        && !texts.getOrDefault(found.group(), "").isBlank())
                .map(found -> list + "[" + found.group(2) + "]");
    }

    static Map<String, String[]> sent(Map<String, String> texts) {
        Map<String, String[]> sent = new TreeMap<>();
        texts.forEach((name, text) -> sent.put(name, new String[] {text}));
        return sent;
    }
}
