package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.HeldOnPerson;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sets out to learn, and when something last happened (003-41); it never leaves the side.
 *
 * @param grows the characteristic of a leader it is to grow, where it is about one
 * @param lastDoneOn the last training, coaching or task of the plan
 */
public record DevelopmentPlan(
        Ref<Person> person,
        Side side,
        String goal,
        @Nullable Characteristic grows,
        LocalDate startedOn,
        @Nullable LocalDate lastDoneOn)
        implements Fitting, HeldOnPerson {
    public DevelopmentPlan {
        Refused.unless(!goal.isBlank(), "goal", "team.refused.blank");
    }

    @Override
    public void fit(Others others) {
        others.find(Person.class, person)
                .ifPresent(who -> Refused.unless(
                        who.side() == side, "person", "team.refused.othersperson", who.name(), who.side()));
    }

    @Override
    public Stream<Held> heldOn(Others others) {
        return Person.held(others, person, "person");
    }

    @Override
    public LocalDate keptFrom() {
        return movedOn();
    }

    /** The last day on which something happened. */
    public LocalDate movedOn() {
        return lastDoneOn == null ? startedOn : lastDoneOn;
    }
}
