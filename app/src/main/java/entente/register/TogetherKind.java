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

    /** Whether the key names one other fact, or one of several sorts of fact, and at most the day it was asked on. */
    public static boolean canBeAsked(Kind<?> kind) {
        List<Component> subjects = subjects(kind);
        return kind.home() == Home.REVEALED_TOGETHER
                && (subjects.size() == 1
                        || (subjects.size() > 1 && subjects.stream().noneMatch(Component::required)))
                && kind.key().stream()
                        .map(part -> kind.component(part).sort())
                        .allMatch(sort -> sort == Component.Sort.REF || sort == Component.Sort.DATE);
    }

    /** Where the kind names what it is asked about; of several, one is said at a time. */
    public static List<Component> subjects(Kind<?> kind) {
        return kind.key().stream()
                .map(kind::component)
                .filter(component -> component.sort() == Component.Sort.REF)
                .toList();
    }

    /** The key of both answers to come, with nothing in the place of what it is not asked about. */
    public static String key(Kind<?> kind, Component subject, UUID about, LocalDate day) {
        return kind.key().stream()
                .map(kind::component)
                .map(part -> part.sort() == Component.Sort.DATE
                        ? day.toString()
                        : part.equals(subject) ? about.toString() : "")
                .collect(Collectors.joining(" "));
    }
}
