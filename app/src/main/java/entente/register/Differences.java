package entente.register;

import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.Kind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a fact component by component, and the rows of a list by their keys. */
public final class Differences {
    private final Kind<?> kind;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Kind<?> kind) {
        this.kind = kind;
    }

    public static List<Difference> between(Kind<?> kind, Fact before, Fact after) {
        Differences differences = new Differences(kind);
        kind.components().forEach(component -> differences.compare(component, before, after));
        return List.copyOf(differences.found);
    }

    private void compare(Component component, Fact before, Fact after) {
        Object was = component.of(before);
        Object now = component.of(after);
        if (component.sort() == Component.Sort.ROWS) {
            rows(component, list(was), list(now));
        } else if (!isSame(was, now)) {
            found.add(new Difference.Value(kind, component, was, now));
        }
    }

    /** Where a key occurs twice, the first is compared with the first and the second with the second. */
    private void rows(Component list, List<?> before, List<?> after) {
        Component key = list.row().getFirst();
        Map<Object, Deque<Object>> old = new HashMap<>();
        before.forEach(row ->
                old.computeIfAbsent(key(key, row), k -> new ArrayDeque<>()).add(row));
        int untouched = found.size();
        List<Object> kept = new ArrayList<>();
        for (Object row : after) {
            Object was = old.getOrDefault(key(key, row), new ArrayDeque<>()).poll();
            if (was == null) {
                found.add(new Difference.RowAdded(kind, list, row));
            } else {
                kept.add(was);
                inRow(list, was, row);
            }
        }
        old.values().forEach(rows -> rows.forEach(row -> found.add(new Difference.RowRemoved(kind, list, row))));
        if (found.size() == untouched && !isSameOrder(kept, before)) {
            found.add(new Difference.Reordered(kind, list));
        }
    }

    private void inRow(Component list, Object was, Object now) {
        for (Component part : list.row()) {
            if (!isSame(part.of(was), part.of(now))) {
                found.add(new Difference.InRow(kind, list, now, part, part.of(was), part.of(now)));
            }
        }
    }

    private static boolean isSameOrder(List<?> kept, List<?> before) {
        return kept.equals(before);
    }

    private static Object key(Component key, Object row) {
        Object value = key.of(row);
        return value == null ? "" : value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> rows ? rows : List.of();
    }

    /** 1.5 and 1.50 are one number. */
    private static boolean isSame(@Nullable Object was, @Nullable Object now) {
        if (was instanceof BigDecimal a && now instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return Objects.equals(was, now);
    }
}
