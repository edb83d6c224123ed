package entente.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Every kind the product knows, by name and by record. */
public final class Kinds {
    private final List<Kind<?>> all;
    private final Map<String, Kind<?>> byName = new HashMap<>();
    private final Map<Class<?>, Kind<?>> byType = new HashMap<>();
    private final Map<Class<?>, List<Kind<?>>> byTrait = new ConcurrentHashMap<>();

    public Kinds(Collection<? extends Kind<?>> kinds) {
        all = List.copyOf(kinds);
        for (Kind<?> kind : all) {
            if (byName.put(kind.name(), kind) != null || byType.put(kind.type(), kind) != null) {
                throw new IllegalArgumentException("two kinds claim " + kind.name() + " or " + kind.type());
            }
        }
        for (Kind<?> kind : all) {
            everyComponent(kind).stream()
                    .map(Component::target)
                    .filter(target -> target != null && !byType.containsKey(target))
                    .findFirst()
                    .ifPresent(target -> {
                        throw new IllegalArgumentException(kind.name() + " refers to no kind: " + target);
                    });
        }
    }

    public List<Kind<?>> all() {
        return all;
    }

    public Optional<Kind<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Kind<?> get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no kind " + name));
    }

    @SuppressWarnings("unchecked") // the map was filled from Kind<T> by its own Class<T>
    public <T extends Fact> Kind<T> of(Class<T> type) {
        Kind<?> kind = byType.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("no kind is made of " + type);
        }
        return (Kind<T>) kind;
    }

    /** The kind that this fact is of. */
    public Kind<?> of(Fact body) {
        return of(body.getClass());
    }

    /** What holds or is proposed of every kind whose record is a T. */
    @SuppressWarnings("unchecked") // the filter saw that the kind's record is one
    public <T extends Fact> Stream<Recorded<? extends T>> current(Class<T> being, Book book) {
        return byTrait
                .computeIfAbsent(
                        being,
                        trait -> all.stream()
                                .filter(kind -> trait.isAssignableFrom(kind.type()))
                                .toList())
                .stream()
                .flatMap(kind -> book.current((Class<? extends T>) kind.type()).stream());
    }

    static List<Component> everyComponent(Kind<?> kind) {
        List<Component> every = new ArrayList<>(kind.components());
        kind.components().forEach(component -> every.addAll(component.row()));
        return every;
    }
}
