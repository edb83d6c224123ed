package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.team.Briefing;
import entente.team.RoleSeat;
import entente.team.ShadowRequest;
import entente.team.ShadowRequest.Reception;
import java.util.List;

/** Of those who came later one was told how the other side works, and one was not. And whom business users ask. */
final class Newcomers {
    private static final int TOLD = 13;

    private final Telling story;

    private Newcomers(Telling story) {
        this.story = story;
    }

    static void tell(Telling story) {
        Newcomers newcomers = new Newcomers(story);
        newcomers.told(
                Side.CLIENT, 2, 20, "C4", "Two days at the provider: who decides what, and what a silence means");
        newcomers.told(Side.PROVIDER, 2, 20, "P2", "The same two days, the other way round");
        newcomers.told(Side.PROVIDER, 10, 12, "P1", "What Gareth had not told, and how Marrowdale says no");
        newcomers.asks("SR1", 13, 18, "Clinical operations", "A listing by country, each week", Reception.TAKEN_UP);
        newcomers.asks("SR2", 14, 16, "Laboratories", "Another order of the columns", Reception.SENT_ON);
        for (String practice : List.of("000-E02", "003-11")) {
            Moment on = story.client().on(TOLD, 24);
            on.says(new Adoption(practice, on.day()));
        }
    }

    private void told(Side side, int month, int day, String seat, String what) {
        Moment on = new Narrator(story, side, Role.INTERFACE_MANAGER).on(month, day);
        on.says(new Briefing(seat(seat), on.day(), what));
    }

    private void asks(String code, int month, int day, String department, String what, Reception reception) {
        Moment on = story.provider(Role.INTERFACE_MANAGER).on(month, day);
        on.says(new ShadowRequest(code, on.day(), department, what, reception));
    }

    private Ref<RoleSeat> seat(String code) {
        return story.named(RoleSeat.class, code);
    }
}
