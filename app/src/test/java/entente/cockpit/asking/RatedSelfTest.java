package entente.cockpit.asking;

import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.team.DevelopmentPlan;
import entente.team.LeaderAttributes;
import entente.team.LeadershipPair;
import entente.team.LinkStrength;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.TeamSamples;
import entente.team.pair.PairSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anna led from January to May 2026, and Cleo leads since June: whose rating is it? */
class RatedSelfTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<Person> anna = person("Anna");
    private final Ref<Person> cleo = person("Cleo");

    @ParameterizedTest
    @CsvSource({"2026-05-10,1,0", "2026-05-31,1,0", "2026-06-01,0,1"})
    void aRatingIsOfWhoeverLedOnItsDay(String ratedOn, int annas, int cleos) {
        rated(handedOver("2026-01-01"), ratedOn);

        assertThat(ratings("anna@example.org")).isEqualTo(annas);
        assertThat(ratings("cleo@example.org")).isEqualTo(cleos);
    }

    /** Said on 1 April for the first time: who was rated in March was whoever led at first. */
    @Test
    void aPairThatWasRecordedAfterItsRatingIsReadAsItBegan() {
        rated(handedOver("2026-04-01"), "2026-03-01");

        assertThat(ratings("anna@example.org")).isOne();
        assertThat(ratings("cleo@example.org")).isZero();
    }

    @Test
    void whatAnybodySaidOfTheOwnSeatAndWhatSomebodySetsOutToLearnIsThePersonsToSee() {
        PairSamples.switchTo(told, Side.CLIENT, true);
        PairSamples.switchTo(told, Side.PROVIDER, true);
        LocalDate day = LocalDate.parse("2026-03-02");
        Ref<RoleSeat> lead = told.fact(Side.CLIENT, TeamSamples.seat("A", "Lead", Side.CLIENT, null), day);
        Ref<RoleSeat> coder = told.fact(Side.PROVIDER, TeamSamples.seat("C", "Coder", Side.PROVIDER, null), day);
        told.fact(Side.CLIENT, TeamSamples.sits(lead, anna, Side.CLIENT, "2026-01-05", null), day);
        told.fact(Side.PROVIDER, new LinkStrength(coder, lead, Side.PROVIDER, new Rating(2), day), day);
        told.fact(Side.CLIENT, new DevelopmentPlan(anna, Side.CLIENT, "Listen", null, day, null), day);
        told.fact(Side.CLIENT, TeamSamples.key(lead, false), day);
        told.fact(Side.CLIENT, TeamSamples.verified(lead, anna, "2026-03-02"), day);

        assertThat(new RatedSelf(told.book().on(AS_OF), "anna@example.org").all(Rooms.KINDS))
                .extracting(held -> held.fact().getClass().getSimpleName())
                .containsExactlyInAnyOrder("LinkStrength", "DevelopmentPlan", "Verification");
        assertThat(ratings("cleo@example.org")).isZero();
    }

    private Ref<LeadershipPair> handedOver(String saidOn) {
        PairSamples.switchTo(told, Side.CLIENT, true);
        Ref<LeadershipPair> pair =
                told.fact(Side.CLIENT, TeamSamples.pair(anna, null, "2026-01-01"), LocalDate.parse(saidOn));
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        pair.id(),
                        1,
                        TeamSamples.pair(cleo, null, "2026-06-01"),
                        LocalDate.parse("2026-06-01"),
                        "Anna has retired"));
        return pair;
    }

    private void rated(Ref<LeadershipPair> pair, String ratedOn) {
        LocalDate on = LocalDate.parse(ratedOn);
        BigDecimal points = new BigDecimal("4");
        told.fact(
                Side.CLIENT,
                new LeaderAttributes(pair, Side.CLIENT, on, points, points, points, points, points, 6),
                on);
    }

    private int ratings(String email) {
        return new RatedSelf(told.book().on(AS_OF), email).all(Rooms.KINDS).size();
    }

    private Ref<Person> person(String name) {
        return told.fact(
                Side.CLIENT,
                new Person(name, name, Side.CLIENT, name.toLowerCase(Locale.ROOT) + "@example.org"),
                LocalDate.parse("2026-01-01"));
    }
}
