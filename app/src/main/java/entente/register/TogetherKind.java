package entente.register;

import entente.kernel.Noun;
import entente.ledger.Component;
import entente.ledger.Home;
import entente.ledger.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A kind that both sides are asked about something they both know, such as their confidence in a promise.
 *
 * @param subjects what can be asked about
 */
public record TogetherKind(Kind<?> kind, List<Pick> subjects) {
    public Noun noun() {
        return new Noun(kind.name());
    }

    /** Whether the key names one other fact, and at most the day it was asked on. */
    public static boolean canBeAsked(Kind<?> kind) {
        List<Component.Sort> sorts =
                kind.key().stream().map(part -> kind.component(part).sort()).toList();
        return kind.home() == Home.REVEALED_TOGETHER
                && sorts.stream().filter(sort -> sort == Component.Sort.REF).count() == 1
                && sorts.stream().allMatch(sort -> sort == Component.Sort.REF || sort == Component.Sort.DATE);
    }

    /** The kind of fact it is asked about. */
    public static Component subject(Kind<?> kind) {
        return kind.key().stream()
                .map(kind::component)
                .filter(component -> component.sort() == Component.Sort.REF)
                .findFirst()
                .orElseThrow();
    }

    /** The key of both answers to come. */
    public static String key(Kind<?> kind, UUID about, LocalDate day) {
        return kind.key().stream()
                .map(part -> kind.component(part).sort() == Component.Sort.REF ? about.toString() : day.toString())
                .collect(Collectors.joining(" "));
    }
}
