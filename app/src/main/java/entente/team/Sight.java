package entente.team;

import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Rule;
import entente.team.duty.PastTheFunction;
import entente.team.duty.SeenByBoth;
import java.util.List;

/** What both see of the places where they touch, and what goes past them. Part of the room's table of contents. */
public final class Sight {
    public static final Kind<TouchPointStatus> TOUCH_POINT_STATUS = Kind.of(
                    "touch-point-status", TouchPointStatus.class)
            .keyedBy("touchPoint", "side", "saidOn")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");
    public static final Kind<TouchPointSeen> TOUCH_POINT_SEEN = Kind.of("touch-point-seen", TouchPointSeen.class)
            .keyedBy("touchPoint", "side", "saidOn")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");

    public static final Kind<ShadowRequest> SHADOW_REQUEST = Kind.of("shadow-request", ShadowRequest.class)
            .livingIn(Home.PRIVATE_FIRST)
            .holdingFrom("askedOn");

    static final List<Kind<?>> KINDS = List.of(TOUCH_POINT_STATUS, TOUCH_POINT_SEEN, SHADOW_REQUEST);

    static final List<Rule> RULES = List.of(new SeenByBoth(), new PastTheFunction());

    private static final String TOUCH_POINTS = "/arrangements/{arrangement}/touch-points";

    private Sight() {}

    static List<Practice> practices() {
        return List.of(
                new Practice(
                        "001-19",
                        List.of(Team.TOUCH_POINT, TOUCH_POINT_STATUS, TOUCH_POINT_SEEN),
                        List.of("SeenByBoth"),
                        List.of(TOUCH_POINTS, Practice.ALERTS),
                        List.of("SeenByBothTest", "TeamPagesTest")),
                new Practice(
                        "003-11",
                        List.of(SHADOW_REQUEST),
                        List.of("PastTheFunction"),
                        List.of(TOUCH_POINTS, Practice.ALERTS),
                        List.of("PastTheFunctionTest", "JoiningPagesTest")));
    }
}
