package entente.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is for some eyes only, as far as it concerns one member.
 *
 * @param hidden private facts narrowed to people of whom this member is not one
 * @param opened facts opened to this member as a coach, or narrowed to it among others
 * @param narrowed every private fact of the side that is narrowed to named people
 * @param coached every fact of the side that is opened to some coach
 */
public record Sight(Set<UUID> hidden, Set<UUID> opened, Set<UUID> narrowed, Set<UUID> coached) {
    public static final Sight PLAIN = new Sight(Set.of(), Set.of(), Set.of(), Set.of());

    /** That one account is named to one fact. */
    record Named(UUID fact, UUID account, boolean narrows) {}

    static Sight of(UUID account, List<Named> named) {
        if (named.isEmpty()) {
            return PLAIN;
        }
        Set<UUID> opened = new HashSet<>();
        Set<UUID> narrowed = new HashSet<>();
        Set<UUID> coached = new HashSet<>();
        for (Named one : named) {
            (one.narrows ? narrowed : coached).add(one.fact);
            if (one.account.equals(account)) {
                opened.add(one.fact);
            }
        }
        return new Sight(without(narrowed, opened), Set.copyOf(opened), Set.copyOf(narrowed), Set.copyOf(coached));
    }

    /** As a role sees it, which is nobody in particular. */
    Sight ofNobody() {
        return new Sight(narrowed, without(coached, hidden), narrowed, coached);
    }

    private static Set<UUID> without(Collection<UUID> facts, Collection<UUID> those) {
        Set<UUID> left = new HashSet<>(facts);
        left.removeAll(those);
        return Set.copyOf(left);
    }
}
