package entente.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A private fact and a shared one of the same name, to be looked at side by side; nothing merges by itself.
 *
 * @param mine what would be published, already pointing to shared facts
 * @param amendable whether this side may amend the shared one: it said that itself, or either side may propose a next version
 * @param choice what was chosen, absent while nobody has
 */
public record Clash(
        Recorded<?> mine, Fact asPublished, Recorded<?> shared, boolean amendable, Offer.@Nullable OnClash choice) {

    /** The components in which the two differ. */
    public List<String> differences() {
        List<String> differing = new ArrayList<>();
        for (Component component : mine.kind().components()) {
            if (!Objects.equals(component.of(asPublished), component.of(shared.fact()))) {
                differing.add(component.name());
            }
        }
        return differing;
    }

    public boolean decided() {
        return choice != null;
    }
}
