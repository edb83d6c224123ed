package entente.exchange.demo;

import entente.access.Role;
import entente.arrangement.Service;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.team.OversightEvidence;
import entente.team.OversightLayer;
import entente.team.OversightLayer.Origin;
import entente.team.Responsibility;
import entente.team.RoleSeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who answers for what: one transfer with its clause, one without, and one piece of work that too many look at. */
final class Duties {
    private static final int TOLD = 12;

    private final Telling story;

    private Duties(Telling story) {
        this.story = story;
    }

    static void tell(Telling story) {
        Duties duties = new Duties(story);
        Ref<Service> data = story.named(Service.class, "S1");
        Ref<Service> coding = story.named(Service.class, "S2");
        Ref<Responsibility> bases =
                duties.says("R1", "Study databases fit for inspection", data, Side.CLIENT, "C4", null, true);
        duties.says("R2", "Coding by the dictionaries", coding, Side.PROVIDER, "P3", "Schedule 7, 3.1", false);
        Ref<Responsibility> safety =
                duties.says("R3", "Safety data within the day", data, Side.PROVIDER, "P2", null, true);
        Ref<Responsibility> access = duties.says("R4", "Access to study data", data, Side.CLIENT, "C6", null, false);
        duties.seen(
                bases,
                12,
                20,
                "Forty records drawn and compared",
                "Two fields were misread; both teams now read them alike");
        duties.seen(safety, 11, 18, "Every report of the month", "One came on the second day, a public holiday");
        duties.layer(bases, "Monthly contract review", Origin.CONTRACT, "C2");
        duties.layer(bases, "Study board", Origin.PROJECT, "C3");
        duties.layer(bases, "Sign-off by procurement", Origin.ADMINISTRATION, "C7");
        duties.layer(access, "Quarterly review of accounts", Origin.QUALITY, "C5");
    }

    private Ref<Responsibility> says(
            String code,
            String activity,
            Ref<Service> service,
            Side accountable,
            String owner,
            @Nullable String clause,
            boolean regulated) {
        return story.client(Role.INTERFACE_MANAGER)
                .on(TOLD, 2)
                .says(new Responsibility(
                        code,
                        activity,
                        service,
                        Side.PROVIDER,
                        accountable,
                        seat(owner),
                        clause,
                        regulated,
                        regulated ? 3 : null,
                        null));
    }

    private void seen(Ref<Responsibility> of, int month, int day, String what, String why) {
        LocalDate on = story.months().day(month, day);
        story.client(Role.INTERFACE_MANAGER)
                .on(on.isBefore(story.months().day(TOLD, 3)) ? story.months().day(TOLD, 3) : on)
                .says(new OversightEvidence(of, on, what, why, null));
    }

    private void layer(Ref<Responsibility> of, String name, Origin origin, String seat) {
        story.client(Role.INTERFACE_MANAGER).on(TOLD, 5).says(new OversightLayer(of, name, origin, seat(seat)));
    }

    private Ref<RoleSeat> seat(String code) {
        return story.named(RoleSeat.class, code);
    }
}
