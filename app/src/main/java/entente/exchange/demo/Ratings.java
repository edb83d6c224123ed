package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.MeasureRating;

/** What both sides think of each measure; one that everybody takes with ease matters to nobody. */
final class Ratings {
    private final Telling story;

    private Ratings(Telling story) {
        this.story = story;
    }

    static void tell(Telling story, Measures.Agreed agreed) {
        Ratings ratings = new Ratings(story);
        ratings.both(agreed.queries(), 3, 5, 2, 4);
        ratings.both(agreed.cost(), 4, 4, 3, 4);
        ratings.both(agreed.changes(), 5, 2, 5, 3);
        ratings.both(agreed.stays(), 2, 5, 2, 5);
        ratings.both(agreed.inputs(), 4, 3, 5, 3);
    }

    /** How much it matters and how easy it is, as the client sees it and as the provider does. */
    private void both(Ref<Measure> measure, int clients, int clientsEase, int providers, int providersEase) {
        rate(Side.CLIENT, measure, clients, clientsEase);
        rate(Side.PROVIDER, measure, providers, providersEase);
    }

    private void rate(Side side, Ref<Measure> measure, int importance, int ease) {
        boolean drives = importance > 2;
        new Narrator(story, side, Role.LEADER)
                .on(10, side == Side.CLIENT ? 10 : 11)
                .notes(new MeasureRating(
                        measure,
                        new Rating(importance),
                        new Rating(ease),
                        drives,
                        true,
                        true,
                        side == Side.PROVIDER,
                        drives,
                        null));
    }
}
