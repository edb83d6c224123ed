package entente.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One private fact that its side would publish, as it stood when that was chosen.
 *
 * @param seen the newest version then; a later one makes publishing a conflict, so that nothing unread is published
 * @param everyVersion every version with its effectiveOn, instead of the newest alone
 * @param onClash what to do where both sides' chain has a fact of this name; absent until somebody has looked at both
 */
public record Offer(
        UUID fact, int seen, boolean everyVersion, @Nullable OnClash onClash) {

    /** Its newest version. */
    public static Offer of(History history) {
        return new Offer(history.fact(), history.newest().number(), false, null);
    }

    public Offer everyVersionOfIt() {
        return new Offer(fact, seen, true, onClash);
    }

    public Offer deciding(OnClash choice) {
        return new Offer(fact, seen, everyVersion, choice);
    }

    /** The ways out of a name that is taken. */
    public sealed interface OnClash {}

    /** Mine is the next version of the shared one, which stood at this version when that was chosen. */
    public record Amend(int seen) implements OnClash {}

    /** Mine is another thing and takes the name of {@code as}, of which nothing but the words of the name count. */
    public record Rename(Fact as) implements OnClash {
        /** The fact with other words in those parts of its name that are text; refused where its record refuses them. */
        public static Rename of(Kind<?> kind, Fact fact, Map<String, String> words) {
            ObjectNode node = Bodies.tree(kind, fact);
            kind.key().stream()
                    .filter(part -> words.containsKey(part) && canChange(kind, part))
                    .forEach(part -> node.put(part, words.get(part)));
            return new Rename(Bodies.read(kind, node));
        }

        /** Whether other words can make a part of the name another. */
        public static boolean canChange(Kind<?> kind, String part) {
            return switch (kind.component(part).sort()) {
                case TEXT, DATE -> true;
                case WHOLE,
                        DECIMAL,
                        YES_NO,
                        CHOICE,
                        INSTANT,
                        PERCENT,
                        RATING,
                        REF,
                        DOCUMENT,
                        MONEY,
                        UNIT_PRICE,
                        DATE_RANGE,
                        SHARES,
                        ROWS -> false;
            };
        }
    }

    /** Mine stays where it is. */
    public record Leave() implements OnClash {}

    /** The shared one, as it stood at this version, says what mine says: mine is withdrawn in its favour, and what points to mine points there. */
    public record Same(int seen) implements OnClash {}
}
