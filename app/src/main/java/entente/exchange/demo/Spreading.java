package entente.exchange.demo;

import entente.access.Role;
import entente.assessment.VisionStatement;
import entente.delivery.Project;
import entente.governance.across.CoordinationProfile;
import entente.governance.across.FunctionNeeded;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.learning.partner.HandOff;
import entente.learning.partner.HandOff.End;
import entente.learning.partner.PairRating;
import entente.learning.partner.ProviderPair;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.team.RoleSeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the work spread: more places and parties than at first, a table with two empty chairs, and a laboratory and a provider that name each other. */
final class Spreading {
    private static final int TOLD = 13;

    private final Telling story;
    private final Months m;

    private Spreading(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Spreading spreading = new Spreading(story);
        spreading.vision();
        spreading.profiles();
        spreading.table();
        spreading.partners();
        for (String practice : List.of("001-21", "003-27", "003-31")) {
            Moment on = story.client().on(TOLD, 23);
            on.says(new Adoption(practice, on.day()));
        }
    }

    private void vision() {
        Moment on = story.client().on(2, 16);
        on.says(new VisionStatement(
                "V1",
                "A study is set up in four weeks, and the sites notice it before we tell them",
                "chief executive of the client",
                on.day()));
    }

    /** Two sites and the two of them at first; a laboratory, a courier and a third time zone since. */
    private void profiles() {
        Moment first = story.client(Role.INTERFACE_MANAGER).on(2, 10);
        first.says(new CoordinationProfile(first.day(), 2, 2, 2, 3, 4, 5, null));
        Moment now = story.client(Role.INTERFACE_MANAGER).on(11, 16);
        now.says(new CoordinationProfile(now.day(), 3, 3, 4, 5, 8, 11, seat("C3")));
    }

    private void table() {
        Ref<Project> vela = story.named(Project.class, "VELA-3");
        needed(vela, "Clinical operations", Side.CLIENT, "C3");
        needed(vela, "Procurement", Side.CLIENT, "C2");
        needed(vela, "Data protection", Side.CLIENT, "C6");
        needed(vela, "Statistics", Side.CLIENT, null);
        needed(vela, "Data management", Side.PROVIDER, "P2");
        needed(vela, "Programming", Side.PROVIDER, "P4");
        needed(vela, "Medical coding", Side.PROVIDER, null);
    }

    private void needed(Ref<Project> project, String function, Side side, @Nullable String seat) {
        story.client(Role.INTERFACE_MANAGER)
                .on(TOLD, 17)
                .says(new FunctionNeeded(project, null, function, side, seat == null ? null : seat(seat)));
    }

    private void partners() {
        Ref<ProviderPair> laboratory = story.client()
                .on(9, 14)
                .says(new ProviderPair("PP1", "Brightfathom", "Coldlake Laboratories", "Results reach the database"));
        Ref<ProviderPair> courier = story.client()
                .on(9, 14)
                .says(new ProviderPair(
                        "PP2", "Coldlake Laboratories", "Northern Couriers", "Samples arrive cold and listed"));
        rated(laboratory, Side.CLIENT, 2);
        rated(laboratory, Side.PROVIDER, 3);
        rated(courier, Side.CLIENT, 4);
        handedOver(laboratory, courier);
    }

    private void handedOver(Ref<ProviderPair> laboratory, Ref<ProviderPair> courier) {
        handOff(new HandOff(
                "HO1",
                laboratory,
                "Results of the first wave",
                End.OTHER,
                m.day(12, 5),
                m.day(12, 6),
                true,
                null,
                null,
                null));
        handOff(new HandOff(
                "HO2",
                laboratory,
                "Results of the second wave",
                End.OTHER,
                m.day(TOLD, 9),
                null,
                null,
                End.OTHER,
                End.ONE,
                null));
        handOff(new HandOff(
                "HO3",
                courier,
                "Samples of the second wave",
                End.OTHER,
                m.day(TOLD, 11),
                m.day(TOLD, 10),
                true,
                null,
                null,
                null));
    }

    private void rated(Ref<ProviderPair> pair, Side side, int points) {
        Moment on = new Narrator(story, side, Role.LEADER).on(TOLD, 18);
        on.says(new PairRating(pair, side, on.day(), new Rating(points)));
    }

    private void handOff(HandOff handOff) {
        story.client(Role.INTERFACE_MANAGER).on(TOLD, 19).says(handOff);
    }

    private Ref<RoleSeat> seat(String code) {
        return story.named(RoleSeat.class, code);
    }
}
