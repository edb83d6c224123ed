package entente.performance;

import entente.ledger.Author;
import entente.ledger.Kind;
import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Performance {
    public static final Kind<Measure> MEASURE =
            Kind.of("measure", Measure.class).signedByBoth();
    public static final Kind<Reading> READING =
            Kind.of("reading", Reading.class).keyedBy("measure", "period").holdingFrom("readOn");
    public static final Kind<Perception> PERCEPTION = Kind.of("perception", Perception.class)
            .keyedBy("measure", "period", "side")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");

    public static final Room ROOM =
            new Room("performance", List.of(MEASURE, READING, PERCEPTION), List.of(), List.of(), List.of());

    private Performance() {}
}
