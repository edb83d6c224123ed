package entente.exchange.demo;

import entente.access.Role;
import entente.delivery.Milestone;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone that was promised, and what is said of it from then on. */
record Point(Telling story, Ref<Milestone> milestone) {
    Point moves(LocalDate saidOn, LocalDate forecast, String why) {
        change(saidOn, forecast, null, why);
        return this;
    }

    void reached(LocalDate on) {
        change(on, story.latest(milestone).forecastOn(), on, "Reached");
    }

    /** Promised, and nothing has been said of it since. */
    void stands() {}

    private void change(LocalDate saidOn, @Nullable LocalDate forecast, @Nullable LocalDate actual, String why) {
        story.provider(Role.INTERFACE_MANAGER)
                .on(saidOn)
                .amends(
                        milestone,
                        why,
                        p -> new Milestone(
                                p.project(), p.code(), p.name(), p.baselineOn(), forecast, actual, p.weight()));
    }
}
