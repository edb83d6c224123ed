package entente.assessment;

import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Assessment {
    public static final Kind<RatingSwitch> RATING_SWITCH = Kind.of("rating-switch", RatingSwitch.class)
            .keyedBy("side")
            .saidBy(Author.named("side"))
            .holdingFrom("decidedOn");
    public static final Kind<ResultSnapshot> RESULT_SNAPSHOT = Kind.of("result-snapshot", ResultSnapshot.class)
            .keyedBy("campaign", "instrument")
            .saidBy(Author.SYSTEM)
            .holdingFrom("closedOn");

    public static final Kind<OwnHouseResult> OWN_HOUSE_RESULT = Kind.of("own-house-result", OwnHouseResult.class)
            .keyedBy("campaign", "instrument")
            .livingIn(Home.PRIVATE_ONLY)
            .saidBy(Author.SYSTEM)
            .holdingFrom("closedOn");

    public static final Room ROOM =
            new Room("assessment", List.of(RATING_SWITCH, RESULT_SNAPSHOT, OWN_HOUSE_RESULT), List.of(), List.of(), List.of());

    private Assessment() {}
}
