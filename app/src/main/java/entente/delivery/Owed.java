package entente.delivery;

import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something the client owes the provider by a day; that day counts only once the client accepted it. */
public sealed interface Owed extends Fact permits ClientDependency, InformationRequest, Approval {
    String code();

    String what();

    @Nullable
    Ref<Project> project();

    @Nullable
    String department();

    LocalDate dueOn();

    /** The day it was given or decided. */
    @Nullable
    LocalDate doneOn();

    /** Whether it had been given by the evening of a day. */
    default boolean isDone(LocalDate asOf) {
        LocalDate done = doneOn();
        return done != null && !done.isAfter(asOf);
    }

    /** The day it was given, or the day of the question while it is not. */
    default LocalDate until(LocalDate asOf) {
        LocalDate done = doneOn();
        return done == null || done.isAfter(asOf) ? asOf : done;
    }

    default boolean isLate(LocalDate asOf) {
        return until(asOf).isAfter(dueOn());
    }
}
