package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestDatabase;
import entente.access.Member;
import entente.assessment.ResultSnapshot;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.postgres.Database;
import entente.team.Assignment;
import entente.team.DevelopmentPlan;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.SeatFitReview;
import entente.team.Team;
import entente.team.TeamSamples;
import entente.team.Verification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What names people goes by itself once its side keeps it no longer: out of every book, and out of the store. */
class ForgettingTest {
    private static final Database DATABASE = TestDatabase.migrated();

    private final TwoHouses houses = TwoHouses.in(DATABASE);

    @Test
    void aResultAboutThePairIsEmptiedWhenItsTimeIsOver() {
        houses.switchOn(1);
        closed("pair-behaviours", 60);
        assertThat(results()).hasSize(1);
        assertThat(bodies("result-snapshot")).isEqualTo(1);

        houses.forgetting().forgetDue(houses.arrangement());

        assertThat(results()).isEmpty();
        assertThat(bodies("result-snapshot")).isZero();
    }

    @Test
    void aResultAboutNobodyStaysAndOneThatIsStillKeptToo() {
        houses.switchOn(1);
        closed("health-check", 60);
        closed("pair-behaviours", 20);
        houses.forgetting().forgetDue(houses.arrangement());
        assertThat(results()).hasSize(2);
    }

    @Test
    void aRatingThatIsForgottenIsNotInTheStoreAnyMore() {
        houses.switchOn(1);
        Ref<RoleSeat> seat = houses.say(
                Side.CLIENT, Chain.SHARED, Team.ROLE_SEAT, new RoleSeat("L", "Lead", Side.CLIENT, true, null));
        Ref<Person> person = houses.say(
                Side.CLIENT, Chain.SHARED, Team.PERSON, new Person("AN", "Anna", Side.CLIENT, "anna@aster.example"));
        BigDecimal points = new BigDecimal("4.1");
        houses.say(
                Side.CLIENT,
                Chain.CLIENT,
                Team.SEAT_FIT_REVIEW,
                new SeatFitReview(
                        seat,
                        person,
                        Side.CLIENT,
                        LocalDate.now(TwoHouses.BERLIN).minusMonths(2),
                        points,
                        points));
        houses.forgetting().forgetDue(houses.arrangement());
        assertThat(bodies("seat-fit-review")).isZero();
        houses.forgetting().forgetDue(houses.arrangement());
        assertThat(acts("seat-fit-review")).as("asked once").isEqualTo(1);
    }

    @Test
    void aPlanGoesTooAndAVerificationOnceTheSeatWasLeftForAsLong() {
        houses.switchOn(1);
        LocalDate before = LocalDate.now(TwoHouses.BERLIN).minusMonths(2);
        Ref<RoleSeat> lead = seat("L");
        Ref<RoleSeat> other = seat("O");
        Ref<Person> person = houses.say(
                Side.CLIENT, Chain.SHARED, Team.PERSON, new Person("AN", "Anna", Side.CLIENT, "anna@aster.example"));
        houses.say(
                Side.CLIENT,
                Chain.CLIENT,
                Team.DEVELOPMENT_PLAN,
                new DevelopmentPlan(person, Side.CLIENT, "Listen", null, before, null));
        verified(lead, person, before, null);
        verified(other, person, before, before.plusDays(3));

        houses.forgetting().forgetDue(houses.arrangement());
        assertThat(bodies("development-plan")).isZero();
        assertThat(bodies("verification")).as("of the seat that is still held").isOne();
    }

    private Ref<RoleSeat> seat(String code) {
        return houses.say(Side.CLIENT, Chain.SHARED, Team.ROLE_SEAT, new RoleSeat(code, code, Side.CLIENT, true, null));
    }

    private void verified(Ref<RoleSeat> seat, Ref<Person> person, LocalDate on, @Nullable LocalDate until) {
        houses.say(
                Side.CLIENT,
                Chain.SHARED,
                Team.ASSIGNMENT,
                new Assignment(seat, person, null, Assignment.Employer.CLIENT, null, on, until));
        houses.say(Side.CLIENT, Chain.SHARED, Team.KEY_SEAT, TeamSamples.key(seat, false));
        houses.say(
                Side.CLIENT,
                Chain.SHARED,
                Team.VERIFICATION,
                new Verification(seat, person, on, true, true, true, true, true, null));
    }

    private void closed(String instrument, int daysAgo) {
        UUID campaign = houses.call(instrument, false);
        for (Side side : Side.values()) {
            List<Member> people = houses.people(side, 5);
            houses.invite(campaign, side, people);
            houses.answer(campaign, people, 4);
        }
        houses.letTimePass(campaign, daysAgo);
        assertThat(houses.closing().close(houses.client(), campaign)).isTrue();
    }

    private List<ResultSnapshot> results() {
        return houses.client().sharedBook(houses.ledger()).current(ResultSnapshot.class).stream()
                .map(said -> said.fact())
                .toList();
    }

    private int bodies(String kind) {
        return count(kind, "act <> 'REDACT' and body is not null");
    }

    private int acts(String kind) {
        return count(kind, "act = 'REDACT'");
    }

    private int count(String kind, String where) {
        return houses.asOwner()
                .sql("select count(*) from ledger.entry where arrangement = :arrangement and kind = :kind and " + where)
                .param("arrangement", houses.arrangement())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
