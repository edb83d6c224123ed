package entente.exchange.demo;

import entente.access.Role;
import entente.delivery.ApprovalPoint;
import entente.delivery.Deliverable;
import entente.delivery.Milestone;
import entente.delivery.ResultUse;
import entente.kernel.Side;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/** What the provider hands over: listings that pass three approvals, a database a decision rested on, and a report nobody opened. */
final class HandedOver {
    private static final int TOLD = 13;

    private final Telling story;

    private HandedOver(Telling story) {
        this.story = story;
    }

    static void tell(Telling story) {
        HandedOver handed = new HandedOver(story);
        Ref<Deliverable> database = handed.hands("DV1", "Clean database of Lyra", "L6");
        Ref<Deliverable> listings = handed.hands("DV2", "Listings for the safety board", "V7");
        handed.hands("DV3", "Report on open differences", "S3");
        handed.approved(database, "PT1", "Plan of checks", Side.CLIENT, 5);
        handed.approved(listings, "PT2", "Shells of the listings", Side.CLIENT, 5);
        handed.approved(listings, "PT3", "Each listing before it is sent", Side.CLIENT, 2);
        handed.approved(listings, "PT4", "That the sending may start", Side.PROVIDER, null);
        handed.used(database, 14, 6, "The dose of the next study was chosen by it", "Clinical operations");
        handed.used(listings, 14, 12, "The board let the study go on unchanged", null);
    }

    private Ref<Deliverable> hands(String code, String name, String milestone) {
        return story.provider(Role.INTERFACE_MANAGER)
                .on(TOLD, 16)
                .says(new Deliverable(
                        code,
                        name,
                        story.found(Milestone.class, one -> one.code().equals(milestone)),
                        null));
    }

    private void approved(Ref<Deliverable> what, String code, String step, Side by, @Nullable Integer days) {
        Moment on = story.provider(Role.INTERFACE_MANAGER).on(TOLD, 17);
        on.says(new ApprovalPoint(code, what, step, by, days, on.day()));
    }

    private void used(Ref<Deliverable> what, int month, int day, String how, @Nullable String department) {
        Moment on = story.client(Role.INTERFACE_MANAGER).on(month, day);
        on.says(new ResultUse(what, on.day(), how, department));
    }
}
