package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.performance.Matter;
import entente.performance.Measure;
import entente.performance.SuccessDefinition;
import entente.performance.SuccessScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What success is for either side's own business, and what matters to it, measured or not. */
final class Wishes {
    private static final int SCORED = 12;

    private final Telling story;

    private Wishes(Telling story) {
        this.story = story;
    }

    static void tell(Telling story, Measures.Agreed agreed) {
        Wishes wishes = new Wishes(story);
        wishes.success(agreed);
        wishes.matters(agreed);
    }

    private void success(Measures.Agreed agreed) {
        Ref<SuccessDefinition> client = story.client()
                .on(Measures.AGREED, 17)
                .says(new SuccessDefinition(
                        "SC",
                        Side.CLIENT,
                        "A study closes without a surprise in its data",
                        List.of(
                                new SuccessDefinition.Proof(agreed.queries()),
                                new SuccessDefinition.Proof(agreed.changes()))));
        Ref<SuccessDefinition> provider = story.provider()
                .on(Measures.AGREED, 18)
                .says(new SuccessDefinition(
                        "SP",
                        Side.PROVIDER,
                        "We can plan our people a quarter ahead, and keep them",
                        List.of(
                                new SuccessDefinition.Proof(agreed.inputs()),
                                new SuccessDefinition.Proof(agreed.stays()))));
        scored(story.client().on(SCORED, 16), client, 75, "Three of four studies closed without one");
        scored(story.provider().on(SCORED, 17), provider, 50, "We plan a quarter ahead; two people left");
    }

    /** Both say it of the same quarter, each of its own success. */
    private void scored(Moment moment, Ref<SuccessDefinition> success, int share, String because) {
        moment.notes(new SuccessScore(
                SuccessScore.quarterOf(story.months().day(SCORED, 16)),
                List.of(new SuccessScore.Reached(success, Percent.of(share), because))));
    }

    private void matters(Measures.Agreed agreed) {
        matter(Side.CLIENT, "W1", "Physicians get an answer they can use the first time", 5, null);
        matter(Side.CLIENT, "W2", "Databases follow the protocol", 4, agreed.changes());
        matter(Side.PROVIDER, "V1", "We hear of a change before it is decided", 5, null);
        matter(Side.PROVIDER, "V2", "What we need comes in time", 5, agreed.inputs());
    }

    private void matter(Side side, String code, String what, int importance, @Nullable Ref<Measure> measure) {
        new Narrator(story, side, Role.LEADER)
                .on(10, 6)
                .says(new Matter(code, side, what, new Rating(importance), measure));
    }
}
