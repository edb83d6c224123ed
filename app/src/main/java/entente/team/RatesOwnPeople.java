package entente.team;

import entente.assessment.RatesPerson;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.util.Set;
import java.util.stream.Stream;

/** A rating of one person by that person's own side; nobody rates the other side's people. */
public sealed interface RatesOwnPeople extends RatesPerson
        permits SeatFitReview,
                SkillRating,
                RoleReadiness,
                TimeSplit,
                ManagingMindset,
                Bench,
                LeaderProfile,
                TimePledge,
                LeadershipTimeEntry,
                Certificate,
                SponsorProfile,
                CoachingSession,
                ProcessKnowledge {
    Ref<Person> person();

    Side side();

    @Override
    default Set<Side> concerned() {
        return Set.of(side());
    }

    @Override
    default String guarded() {
        return "person";
    }

    @Override
    default Stream<Held> heldOn(Others others) {
        return Person.held(others, person(), "person");
    }

    @Override
    default void fit(Others others) {
        RatesPerson.super.fit(others);
        others.find(Person.class, person())
                .ifPresent(who -> Refused.unless(
                        who.side() == side(), "person", "team.refused.othersperson", who.name(), who.side()));
    }
}
