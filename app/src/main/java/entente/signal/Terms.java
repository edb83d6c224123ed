package entente.signal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything an arrangement may set for itself.
 *
 * @param byPractice the terms of each practice, in the catalogue's order; those of alerts under "alert"
 */
public record Terms(SortedMap<String, List<Term<?>>> byPractice) {
    public static Terms of(List<Room> rooms) {
        SortedMap<String, List<Term<?>>> all = new TreeMap<>();
        Stream.of(
                        rooms.stream().flatMap(room -> room.rules().stream()).flatMap(rule -> rule.terms().stream()),
                        rooms.stream()
                                .flatMap(room -> room.composites().stream())
                                .flatMap(composite -> composite.terms().stream()),
                        Signals.TERMS.stream())
                .flatMap(terms -> terms)
                .forEach(term -> all.merge(practice(term), List.of(term), Terms::both));
        return new Terms(Collections.unmodifiableSortedMap(all));
    }

    public Optional<Term<?>> find(String name) {
        return byPractice.values().stream()
                .flatMap(List::stream)
                .filter(term -> term.name().equals(name))
                .findFirst();
    }

    private static String practice(Term<?> term) {
        return term.name().substring(0, term.name().indexOf('.'));
    }

    private static List<Term<?>> both(List<Term<?>> one, List<Term<?>> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
