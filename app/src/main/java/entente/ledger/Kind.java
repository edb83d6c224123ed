package entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the house has to know of one sort of fact; declared once, in its room's table of contents.
 *
 * @param name stable for ever; lower case with hyphens
 * @param key the components that name a fact among its kind, unique in a chain
 * @param twoSided whether a version holds only once both sides signed it
 * @param author whose word its facts are
 * @param holdsFrom the date component that a version's effectiveOn defaults to; today where there is none
 * @param upcasts one pure step for each shape before the present one
 */
public record Kind<T extends Fact>(
        String name,
        Class<T> type,
        List<Component> components,
        List<String> key,
        Home home,
        Subject subject,
        boolean twoSided,
        Author author,
        @Nullable String holdsFrom,
        List<UnaryOperator<ObjectNode>> upcasts) {

    public Kind {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a kind's name is lower case with hyphens, not " + name);
        }
        key = List.copyOf(key);
        upcasts = List.copyOf(upcasts);
        List<String> names = components.stream().map(Component::name).toList();
        List<String> named = new ArrayList<>(key);
        if (holdsFrom != null) {
            named.add(holdsFrom);
        }
        author.side().ifPresent(named::add);
        if (twoSided && home == Home.REVEALED_TOGETHER) {
            throw new IllegalArgumentException("an answer of one side is not signed by both: " + name);
        }
        named.removeAll(names);
        if (!named.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no component " + named);
        }
    }

    /** A shared, one-sided kind whose key is its first component; the methods below say where it differs. */
    public static <T extends Record & Fact> Kind<T> of(String name, Class<T> type) {
        List<Component> components = Component.of(type);
        return new Kind<>(
                name,
                type,
                components,
                List.of(components.getFirst().name()),
                Home.SHARED,
                Subject.GENERAL,
                false,
                Author.ANYBODY,
                null,
                List.of());
    }

    public Kind<T> keyedBy(String... components) {
        return new Kind<>(
                name, type, this.components, List.of(components), home, subject, twoSided, author, holdsFrom, upcasts);
    }

    public Kind<T> livingIn(Home where) {
        return new Kind<>(name, type, components, key, where, subject, twoSided, author, holdsFrom, upcasts);
    }

    public Kind<T> about(Subject what) {
        return new Kind<>(name, type, components, key, home, what, twoSided, author, holdsFrom, upcasts);
    }

    public Kind<T> signedByBoth() {
        return new Kind<>(name, type, components, key, home, subject, true, author, holdsFrom, upcasts);
    }

    public Kind<T> saidBy(Author whom) {
        return new Kind<>(name, type, components, key, home, subject, twoSided, whom, holdsFrom, upcasts);
    }

    /** Both sides are asked the same, with the key as its subject; neither sees whether the other has answered until both are revealed. */
    public Kind<T> revealedTogether() {
        return livingIn(Home.REVEALED_TOGETHER);
    }

    public Kind<T> holdingFrom(String dateComponent) {
        return new Kind<>(name, type, components, key, home, subject, twoSided, author, dateComponent, upcasts);
    }

    /** Adds the step from the shape before; the kind's shape number grows by one. */
    public Kind<T> upcast(UnaryOperator<ObjectNode> step) {
        List<UnaryOperator<ObjectNode>> steps = new ArrayList<>(upcasts);
        steps.add(step);
        return new Kind<>(name, type, components, key, home, subject, twoSided, author, holdsFrom, steps);
    }

    /** The number of today's record; stored bodies of a lower number are lifted on reading. */
    public int shape() {
        return upcasts.size() + 1;
    }

    /** What names this fact among its kind; parts are joined by a blank. */
    public String keyOf(Fact fact) {
        return key.size() == 1
                ? partOf(fact, key.getFirst())
                : key.stream().map(part -> partOf(fact, part)).collect(Collectors.joining(" "));
    }

    /** The key as people read it: its parts without the ids of what it points to; where nothing is left, the first word the fact says. */
    public String nameOf(Fact fact) {
        // every source of every reason has a name, so this and what it asks do without streams
        StringJoiner said = new StringJoiner(" ");
        for (String part : key) {
            String word = component(part).sort() == Component.Sort.REF ? "" : partOf(fact, part);
            if (!word.isEmpty()) {
                said.add(word);
            }
        }
        return said.length() == 0 ? firstWordOf(fact) : said.toString();
    }

    private String firstWordOf(Fact fact) {
        return Stream.of(Component.Sort.TEXT, Component.Sort.CHOICE)
                .flatMap(sort -> components.stream().filter(component -> component.sort() == sort))
                .map(component -> partOf(fact, component.name()))
                .filter(word -> !word.isBlank())
                .findFirst()
                .orElseGet(() -> keyOf(fact));
    }

    public Component component(String named) {
        for (Component component : components) {
            if (component.name().equals(named)) {
                return component;
            }
        }
        throw new IllegalArgumentException(name + " has no component " + named);
    }

    public Optional<String> holdsFromComponent() {
        return Optional.ofNullable(holdsFrom);
    }

    /** Since when the fact holds by its own word, where the kind has such a component and the fact names the day. */
    public Optional<LocalDate> dayOf(Fact fact) {
        return holdsFromComponent()
                .map(name -> component(name).of(fact))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    private String partOf(Fact fact, String part) {
        Object value = component(part).of(fact);
        return value instanceof Ref<?> ref ? ref.id().toString() : Objects.toString(value, "");
    }
}
