package entente.register;

import entente.kernel.Words;
import entente.ledger.Component;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.ledger.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of the data dictionary: what a kind is for and what it is made of.
 *
 * @param kind the kind's stable name
 * @param noun what people call it
 * @param purpose what it is for, where a bundle says so
 * @param key the components that name a fact among its kind
 * @param bothSign whether a version holds only once both sides signed it
 * @param holdsFrom the component a version holds from; empty where it holds from the day it is said
 */
public record Dictionary(
        String kind,
        String noun,
        Optional<String> purpose,
        List<String> key,
        Home home,
        Subject subject,
        boolean bothSign,
        Optional<String> holdsFrom,
        int shape,
        List<Line> lines) {

    /**
     * One component.
     *
     * @param name with the list's name before it where it is a row's
     * @param columns the columns it stands in, as sheets and views have them
     * @param target the kind a reference points to; empty for others
     */
    public record Line(
            String name,
            String label,
            Component.Sort sort,
            boolean required,
            List<String> columns,
            List<String> choices,
            String target,
            Optional<String> help) {}

    /** Every kind, by what people call it. */
    public static List<Dictionary> of(Kinds kinds, Words words) {
        return kinds.all().stream()
                .map(kind -> of(kind, kinds, words))
                .sorted(Comparator.comparing(Dictionary::noun, NaturalOrder.TEXT)
                        .thenComparing(Dictionary::kind))
                .toList();
    }

    /** Whether every word that is looked for stands somewhere in what is said of the kind. */
    public boolean mentions(String search, Words words) {
        Stream<String> told = Stream.concat(
                Stream.of(kind, noun, purpose.orElse("")),
                lines.stream()
                        .flatMap(line -> Stream.of(
                                line.name,
                                line.label,
                                line.help.orElse(""),
                                line.target,
                                String.join(" ", line.choices),
                                String.join(" ", line.columns),
                                words.say("register.sort." + line.sort.name()))));
        String all = told.collect(Collectors.joining("\n")).toLowerCase(words.locale());
        return Stream.of(search.strip().toLowerCase(words.locale()).split("\\s+", -1))
                .allMatch(all::contains);
    }

    /** The view that reporting tools read it by. */
    public String view() {
        return SqlView.SCHEMA + "." + SqlView.snake(kind);
    }

    public static Dictionary of(Kind<?> kind, Kinds kinds, Words words) {
        List<Line> lines = new ArrayList<>();
        for (Component component : kind.components()) {
            lines.add(line(kind, Optional.empty(), component, kinds, words));
            component.row().forEach(part -> lines.add(line(kind, Optional.of(component), part, kinds, words)));
        }
        return new Dictionary(
                kind.name(),
                words.noun(kind.name()),
                Labels.help(kind, words),
                kind.key(),
                kind.home(),
                kind.subject(),
                kind.twoSided(),
                kind.holdsFromComponent(),
                kind.shape(),
                List.copyOf(lines));
    }

    private static Line line(Kind<?> kind, Optional<Component> list, Component component, Kinds kinds, Words words) {
        List<Column> columns = Columns.of(kind)
                .every()
                .filter(c -> c.list().equals(list) && c.component().name().equals(component.name()))
                .toList();
        return new Line(
                list.map(l -> l.name() + ".").orElse("") + component.name(),
                Labels.of(kind, list, component, words),
                component.sort(),
                component.required(),
                columns.stream().map(Column::name).toList(),
                columns.isEmpty() ? List.of() : columns.getFirst().choices(),
                Optional.ofNullable(component.target())
                        .map(target -> kinds.of(target).name())
                        .orElse(""),
                columns.isEmpty() ? Optional.empty() : columns.getFirst().help(words));
    }
}
