package entente.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The other facts that a fact points to: which they are, and the same fact pointing elsewhere. */
public final class References {
    private References() {}

    /** Every fact the body points to, in its rows too, and the one it only says something of. */
    public static Set<UUID> of(Kind<?> kind, Fact body) {
        Set<UUID> targets = new LinkedHashSet<>();
        collect(kind.components(), body, targets);
        if (body instanceof Following said) {
            targets.add(said.followed());
        }
        return targets;
    }

    private static void collect(List<Component> components, Object body, Set<UUID> targets) {
        for (Component component : components) {
            switch (component.of(body)) {
                case Ref<?> ref -> targets.add(ref.id());
                case List<?> rows -> rows.forEach(row -> collect(component.row(), row, targets));
                case null, default -> {}
            }
        }
    }

    /** The same fact with every reference sent where {@code to} says. */
    public static <T extends Fact> T sent(Kind<T> kind, Fact body, UnaryOperator<UUID> to) {
        ObjectNode node = Bodies.tree(kind, body);
        send(kind.components(), node, to);
        T sent = Bodies.read(kind, node);
        return body instanceof Following before && sent instanceof Following said
                ? kind.type().cast(said.following(to.apply(before.followed())))
                : sent;
    }

    private static void send(List<Component> components, ObjectNode node, UnaryOperator<UUID> to) {
        for (Component component : components) {
            var value = node.get(component.name());
            if (value == null) {
                continue;
            }
            if (component.sort() == Component.Sort.REF) {
                node.put(
                        component.name(),
                        to.apply(UUID.fromString(value.stringValue())).toString());
            } else if (component.sort() == Component.Sort.ROWS) {
                value.forEach(row -> send(component.row(), (ObjectNode) row, to));
            }
        }
    }

    /** The same things so that each comes after those it points to; what points in a circle is left out. */
    public static <T> List<T> inOrder(
            Collection<T> things, Function<T, UUID> id, Function<T, ? extends Collection<UUID>> targets) {
        Set<UUID> waiting = new HashSet<>();
        things.forEach(thing -> waiting.add(id.apply(thing)));
        List<T> rest = new ArrayList<>(things);
        List<T> order = new ArrayList<>();
        @Nullable List<T> ready = null;
        while (ready == null || !ready.isEmpty()) {
            ready = rest.stream()
                    .filter(t -> targets.apply(t).stream().noneMatch(waiting::contains))
                    .toList();
            ready.forEach(thing -> waiting.remove(id.apply(thing)));
            order.addAll(ready);
            rest.removeAll(ready);
        }
        return order;
    }
}
