package entente.team;

import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Rule;
import entente.team.seats.JoinersBriefed;
import java.util.List;

/** What whoever joins is told of the other side. Part of the room's table of contents. */
public final class Joining {
    public static final Kind<Briefing> BRIEFING =
            Kind.of("briefing", Briefing.class).keyedBy("seat", "heldOn").holdingFrom("heldOn");

    static final List<Kind<?>> KINDS = List.of(BRIEFING);

    static final List<Rule> RULES = List.of(new JoinersBriefed());

    private Joining() {}

    static List<Practice> practices() {
        return List.of(new Practice(
                "000-E02",
                List.of(Team.ROLE_SEAT, Team.ASSIGNMENT, BRIEFING),
                List.of("JoinersBriefed"),
                List.of("/arrangements/{arrangement}/organisation", Practice.ALERTS),
                List.of("JoinersBriefedTest", "JoiningPagesTest")));
    }
}
