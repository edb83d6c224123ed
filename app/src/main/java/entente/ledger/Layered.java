package entente.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map of which many books hold nearly the same: what is put goes into a small layer of its own, and the large one below is shared and never
 * changed, so that one more entry does not copy a hundred thousand. Keeps the order in which keys first came.
 */
final class Layered<K, V> {
    private static final int SMALL = 64;

    private Map<K, V> below;
    private final Map<K, @Nullable V> above;

    Layered() {
        this(Map.of(), new LinkedHashMap<>());
    }

    private Layered(Map<K, V> below, Map<K, @Nullable V> above) {
        this.below = below;
        this.above = above;
    }

    /** Continues from here without touching this one, which must not change any more. */
    Layered<K, V> next() {
        return above.size() <= SMALL + below.size() / 8
                ? new Layered<>(below, new LinkedHashMap<>(above))
                : new Layered<>(flat(), new LinkedHashMap<>());
    }

    /** Makes the layers one where the upper has grown; for whoever has put what there was to put. */
    void settle() {
        if (above.size() > SMALL + below.size() / 8) {
            below = flat();
            above.clear();
        }
    }

    Optional<V> find(K key) {
        V put = above.get(key);
        return put != null || above.containsKey(key) ? Optional.ofNullable(put) : Optional.ofNullable(below.get(key));
    }

    void put(K key, V value) {
        above.put(key, value);
    }

    void remove(K key) {
        if (below.containsKey(key)) {
            above.put(key, null);
        } else {
            above.remove(key);
        }
    }

    Stream<V> values() {
        if (above.isEmpty()) {
            return below.values().stream();
        }
        Stream<V> kept = below.keySet().stream().flatMap(key -> find(key).stream());
        return Stream.concat(
                kept,
                above.entrySet().stream()
                        .filter(e -> !below.containsKey(e.getKey()))
                        .flatMap(e -> Stream.ofNullable(e.getValue())));
    }

    private Map<K, V> flat() {
        Map<K, V> all = new LinkedHashMap<>(below);
        above.forEach((key, value) -> {
            if (value == null) {
                all.remove(key);
            } else {
                all.put(key, value);
            }
        });
        return all;
    }
}
