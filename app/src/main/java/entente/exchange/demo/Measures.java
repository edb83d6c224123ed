package entente.exchange.demo;

import entente.arrangement.Service;
import entente.arrangement.Service.Pricing;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.performance.LevelExpectation;
import entente.performance.Measure;
import entente.performance.Measure.Direction;
import entente.signal.Adoption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two services, what both agreed to measure of them and of the client, and which level of need they expect. */
final class Measures {
    static final int AGREED = 9;

    private final Telling story;
    private final Ref<Service> data;
    private final Ref<Service> coding;

    private Measures(Telling story) {
        this.story = story;
        data = service("S1", "Study data management", "Databases, checks and queries of the running studies", false);
        coding = service("S2", "Medical coding", "Terms of events and medicines, coded by the dictionaries", true);
    }

    /** The measures that are read month by month. */
    record Agreed(
            Ref<Measure> queries,
            Ref<Measure> cost,
            Ref<Measure> changes,
            Ref<Measure> stays,
            Ref<Measure> inputs,
            Ref<Measure> coded) {}

    static void tell(Telling story) {
        Measures measures = new Measures(story);
        measures.adopt();
        Agreed agreed = measures.agree();
        measures.expect();
        Wishes.tell(story, agreed);
        Ratings.tell(story, agreed);
        Readings.tell(story, agreed);
        Growing.tell(story, agreed.coded());
    }

    private Ref<Service> service(String code, String name, String what, boolean commodity) {
        return story.client()
                .on(8, 3)
                .says(new Service(
                        code,
                        name,
                        what,
                        null,
                        commodity,
                        commodity ? Pricing.FEE_FOR_SERVICE : Pricing.FIXED_PRICE,
                        story.months().day(1, 8),
                        null));
    }

    private void adopt() {
        for (String practice : List.of("000-E17", "001-06", "001-08", "002-04", "002-07", "002-12", "002-13")) {
            Moment on = story.client().on(AGREED, 12);
            on.says(new Adoption(practice, on.day()));
        }
    }

    private Agreed agree() {
        Agreed agreed = new Agreed(
                signed(of("K1", "Queries answered within five days", data)
                        .better(Direction.HIGHER, "85", "95", "%")
                        .at(1, "reliability", "quality")
                        .critical()),
                signed(of("K2", "Cost of a data point", data)
                        .better(Direction.LOWER, "1.60", "1.30", "EUR")
                        .at(2, "cost", "financial")),
                signed(of("K3", "Changes live on the day agreed", data)
                        .better(Direction.HIGHER, "80", "90", "%")
                        .at(3, null, "strategic")),
                signed(of("K4", "People who know our studies and stay", null)
                        .better(Direction.HIGHER, "75", "85", "%")
                        .at(null, "people", "relationship")),
                signed(of("K5", "Inputs that came in time", null)
                        .better(Direction.HIGHER, "70", "90", "%")
                        .at(null, "relationship", "relationship")
                        .ofTheClient()),
                signed(of("K6", "Terms coded within two days", coding)
                        .better(Direction.HIGHER, "60", "92", "%")
                        .at(1, "reliability", "quality")
                        .critical()));
        story.client()
                .on(13, 12)
                .proposes(of("K7", "Findings of the security audit closed in time", null)
                        .better(Direction.HIGHER, "80", "95", "%")
                        .at(null, "security", "quality")
                        .measure());
        return agreed;
    }

    private Ref<Measure> signed(Sketch sketch) {
        Ref<Measure> measure = story.client().on(AGREED, 2).proposes(sketch.measure());
        story.provider().on(AGREED, 10).signs(measure);
        return measure;
    }

    private void expect() {
        Ref<LevelExpectation> level = story.client()
                .on(AGREED, 12)
                .proposes(new LevelExpectation(
                        data,
                        3,
                        story.months().day(16, 20),
                        "A study that changes its protocol must not wait for its database"));
        story.provider().on(AGREED, 16).signs(level);
    }

    private static Sketch of(String code, String name, @Nullable Ref<Service> service) {
        return new Sketch(code, name, service, Direction.HIGHER, "0", "1", "%", null, null, null, false, Side.PROVIDER);
    }
}
