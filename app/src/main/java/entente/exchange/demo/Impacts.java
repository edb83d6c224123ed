package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.access.Role;
import entente.delivery.ChangeImpact;
import entente.delivery.ChangeRequest;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the provider finds that a change takes. */
final class Impacts {
    private final Telling story;

    Impacts(Telling story) {
        this.story = story;
    }

    void found(int month, int day, Ref<ChangeRequest> request, String scope, long price, int days) {
        found(month, day, request, scope, price, days, null, null);
    }

    /** And how likely it is to be agreed. */
    void likely(int month, int day, Ref<ChangeRequest> request, String scope, long price, int days, int percent) {
        found(month, day, request, scope, price, days, Percent.of(percent), null);
    }

    /** Worked on already, order or not. */
    void begun(int month, int day, Ref<ChangeRequest> request, String scope, long price, int days) {
        found(month, day, request, scope, price, days, null, story.months().day(month, day));
    }

    private void found(
            int month,
            int day,
            Ref<ChangeRequest> request,
            String scope,
            long price,
            int days,
            @Nullable Percent likelihood,
            @Nullable LocalDate startedOn) {
        story.provider(Role.INTERFACE_MANAGER)
                .on(month, day)
                .says(new ChangeImpact(
                        request,
                        Side.PROVIDER,
                        story.months().day(month, day),
                        scope,
                        eur(price),
                        days,
                        null,
                        null,
                        likelihood,
                        startedOn));
    }
}
