package entente.register;

import entente.kernel.Words;
import entente.ledger.Component;
import entente.ledger.Kind;
import java.util.Locale;
import java.util.Optional;

/** The words people have for columns; where no bundle has one, the component's own name in words. */
final class Labels {
    private Labels() {}

    static String of(Column column, Words words) {
        String own = key(column) + (column.partName().isEmpty() ? "" : "." + column.partName());
        if (words.knows(own)) {
            return words.say(own);
        }
        String whole = of(column.kind(), column.list(), column.component(), words);
        return column.partName().isEmpty() ? whole : words.say("register.part." + column.partName(), whole);
    }

    static String of(Kind<?> kind, Optional<Component> list, Component component, Words words) {
        String key = key(kind, list, component);
        return words.knows(key) ? words.say(key) : inWords(component.name());
    }

    static Optional<String> help(Column column, Words words) {
        return help(key(column), words);
    }

    /** What a list of rows is for. */
    static Optional<String> help(Kind<?> kind, Component list, Words words) {
        return help(key(kind, Optional.empty(), list), words);
    }

    static Optional<String> help(Kind<?> kind, Words words) {
        return help("kinds." + kind.name(), words);
    }

    /** What such a column usually holds in the reader's own trade. */
    static Optional<String> example(Column column, Words words) {
        return said(key(column) + ".example", words);
    }

    private static Optional<String> help(String key, Words words) {
        return said(key + ".help", words);
    }

    private static Optional<String> said(String key, Words words) {
        return Optional.of(key).filter(words::knows).map(words::say);
    }

    private static String key(Column column) {
        return key(column.kind(), column.list(), column.component());
    }

    private static String key(Kind<?> kind, Optional<Component> list, Component component) {
        return "kinds." + kind.name() + list.map(l -> "." + l.name()).orElse("") + "." + component.name();
    }

    /** dueOn is read as "Due on". */
    private static String inWords(String name) {
        String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
