package entente.register;

import entente.kernel.Words;
import entente.ledger.Component;
import entente.ledger.Kinds;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The data dictionary as one document in Markdown. */
public final class DictionaryText {
    private final Words words;

    private DictionaryText(Words words) {
        this.words = words;
    }

    public static String of(Kinds kinds, Words words) {
        DictionaryText text = new DictionaryText(words);
        List<Dictionary> pages = kinds.all().stream()
                .map(kind -> Dictionary.of(kind, kinds, words))
                .sorted(Comparator.comparing(Dictionary::kind))
                .toList();
        return "# " + words.say("register.dictionary.title") + "\n\n" + words.say("register.dictionary.lead") + "\n\n"
                + pages.stream().map(text::page).collect(Collectors.joining("\n"));
    }

    private String page(Dictionary page) {
        StringBuilder text = new StringBuilder();
        text.append("## ")
                .append(cell(page.noun()))
                .append(" (`")
                .append(page.kind())
                .append("`)\n\n");
        page.purpose().ifPresent(purpose -> text.append(cell(purpose)).append("\n\n"));
        text.append(words.say("register.dictionary.key", code(page.key()))).append(' ');
        text.append(words.say("register.dictionary.home." + page.home().name())).append(' ');
        text.append(words.say("register.dictionary.readers." + page.subject().name()))
                .append(' ');
        text.append(words.say("register.dictionary.signed", page.bothSign() ? 1 : 0))
                .append(' ');
        page.holdsFrom()
                .ifPresent(from ->
                        text.append(words.say("register.dictionary.from", from)).append(' '));
        text.append(words.say("register.dictionary.shape", page.shape())).append("\n\n");
        text.append(row(words.say("register.dictionary.heads").split("\\|")));
        text.append("|---|---|---|---|---|\n");
        page.lines().forEach(line -> text.append(line(line)));
        return text.toString();
    }

    private String line(Dictionary.Line line) {
        String sort = words.say("register.sort." + line.sort().name())
                + (line.target().isEmpty() ? "" : " " + words.noun(line.target()))
                + (line.choices().isEmpty() ? "" : ": " + String.join(", ", line.choices()));
        String required = line.required() && line.sort() != Component.Sort.ROWS ? words.say("register.yes") : "";
        return row(
                "`" + line.name() + "`",
                line.label(),
                sort,
                required,
                line.help().orElse(""));
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String row(String... cells) {
        return List.of(cells).stream().map(DictionaryText::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Words from a bundle must not break the table they stand in. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ").strip();
    }
}
