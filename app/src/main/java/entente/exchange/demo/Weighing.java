package entente.exchange.demo;

import entente.access.Role;
import entente.governance.load.ArrangementProfile;
import entente.governance.load.ArrangementProfile.Breadth;
import entente.governance.load.ArrangementProfile.Distance;
import entente.governance.load.ArrangementProfile.Newness;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.signal.Adoption;

/** What makes the arrangement hard to lead: the provider sees more of it than the client, and neither had asked the other. */
final class Weighing {
    private static final int FIRST = 4;
    private static final int TOLD = 13;

    private Weighing() {}

    static void tell(Telling story) {
        says(story, Side.CLIENT, FIRST, Distance.NEAR, 15);
        says(story, Side.CLIENT, TOLD, Distance.NEAR, 20);
        says(story, Side.PROVIDER, TOLD, Distance.OFFSHORE, 40);
        Moment on = story.client().on(TOLD, 26);
        on.says(new Adoption("003-13", on.day()));
    }

    /** Whoever counts the providers is the coordination profile. */
    private static void says(Telling story, Side side, int month, Distance distance, int changed) {
        Moment on = new Narrator(story, side, Role.LEADER).on(month, 24);
        on.says(new ArrangementProfile(
                side, on.day(), null, distance, Breadth.SEVERAL, Percent.of(changed), Newness.PARTLY_NEW));
    }
}
