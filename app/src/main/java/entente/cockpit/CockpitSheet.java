package entente.cockpit;

import entente.cockpit.setup.Stage;
import entente.cockpit.setup.Step;
import entente.page.AsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the pair's page shows to one reader.
 *
 * @param begun whether anybody has said anything yet
 * @param plot none where nothing is promised
 * @param asOf none where nothing is known but of today
 * @param today none on a page that looks back: what needs a person needs one today
 */
public record CockpitSheet(
        boolean begun,
        PairCockpit cockpit,
        Trends trends,
        @Nullable PromisePlot plot,
        Health health,
        @Nullable AsOf asOf,
        @Nullable Today today) {
    /**
     * What the reader can do on the day itself.
     *
     * @param waiting what waits for the reader's signature
     * @param unpublished what only the side knows, where the other side is there to be shown it
     * @param next the steps of the set-up that would make the answers firmer
     */
    public record Today(
            AlertBoard alerts,
            List<Waiting> waiting,
            @Nullable Unpublished unpublished,
            Since since,
            List<Step> next) {
        public Today {
            waiting = List.copyOf(waiting);
            next = List.copyOf(next);
        }

        /** While the first day is not behind, its next step is what matters most. */
        public boolean nextFirst() {
            return next.stream().anyMatch(step -> step.stage() == Stage.DAY);
        }
    }
}
