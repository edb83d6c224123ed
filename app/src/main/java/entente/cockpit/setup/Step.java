package entente.cockpit.setup;

import entente.kernel.Text;
import entente.ledger.Kind;
import entente.ledger.Subject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way: what it asks, or where it leads.
 *
 * @param minutes it takes whoever has the papers at hand
 * @param asked none where it leads to another page
 * @param elsewhere that page, as it follows the arrangement's address
 * @param needs what has to be there first
 */
public record Step(
        String name,
        Stage stage,
        int minutes,
        @Nullable Asked asked,
        @Nullable String elsewhere,
        List<Kind<?>> needs) {
    public Step {
        needs = List.copyOf(needs);
    }

    static Step asking(String name, Stage stage, int minutes, Asked asked) {
        return new Step(name, stage, minutes, asked, null, List.of());
    }

    static Step leading(String name, Stage stage, int minutes, String elsewhere) {
        return new Step(name, stage, minutes, null, elsewhere, List.of());
    }

    Step after(Kind<?>... first) {
        return new Step(name, stage, minutes, asked, elsewhere, List.of(first));
    }

    public Text title() {
        return Text.of("setup." + name);
    }

    /** The question that it answers. */
    public Text answers() {
        return Text.of("setup." + name + ".answers");
    }

    /** What is possible once it is done. */
    public Text unlocks() {
        return Text.of("setup." + name + ".unlocks");
    }

    public String path() {
        return elsewhere == null ? "/setup/" + name : elsewhere;
    }

    public List<Kind<?>> kinds() {
        return asked == null ? List.of() : asked.kinds();
    }

    boolean isFor(Set<Subject> readable) {
        return kinds().stream().allMatch(kind -> readable.contains(kind.subject()));
    }
}
