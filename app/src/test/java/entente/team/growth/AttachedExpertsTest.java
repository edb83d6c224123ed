package entente.team.growth;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.Assignment;
import entente.team.Person;
import entente.team.Person.Background;
import entente.team.RoleSeat;
import entente.team.TeamSamples;
import entente.team.TimeSplit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachedExpertsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final GrowthSamples client = GrowthSamples.on();

    // of ten people: seven are 70 %, eight 80 %
    @ParameterizedTest
    @CsvSource({"7,WELL", "8,ACT"})
    void moreThanSeventyPercentExpertsAndNobodyTrainedIsTimeToAct(int experts, Band band) {
        people(experts);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged()))
                    .isEqualTo(
                            "8 of 10 at the interface did the work before, and nobody was trained to manage a relationship");
            assertThat(part(judged(), Side.CLIENT)).startsWith("8 of 10");
            assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    /** What is told of each person counts without anybody's time; of ten people seven from the work itself are 70 %. */
    @ParameterizedTest
    @CsvSource({"7,0,WELL", "8,0,ACT", "8,1,WELL"})
    void whereThosePeopleComeFromIsEnoughToSeeIt(int subject, int relationship, Band band) {
        client.spends("2026-06-15", "2026-05-01", 10, false, 1).leaves("2026-06-20");
        come(subject, Background.SUBJECT);
        come(relationship, Background.RELATIONSHIP);
        come(10 - subject - relationship, Background.COMMERCIAL);
        spendsLittle();
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged())).startsWith("8 of 10 at the interface did the work before");
            assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    @Test
    void whetherAnybodyWasTrainedIsNotKnownWhereRatingsAreOffNorToTheOtherSide() {
        Told off = GrowthSamples.off().told();
        Told both = ArrangementSamples.shared();
        for (Told told : List.of(off, both)) {
            told.fact(Side.CLIENT, seat("X"), AS_OF);
            Ref<RoleSeat> seat =
                    told.fact(Side.PROVIDER, new RoleSeat("Y", "Seat Y", Side.PROVIDER, true, null), AS_OF);
            Ref<Person> who = told.fact(Side.PROVIDER, coming("Kay", Side.PROVIDER, Background.SUBJECT), AS_OF);
            told.fact(Side.PROVIDER, TeamSamples.sits(seat, who, Side.PROVIDER, "2026-01-05", null), AS_OF);

            Signal signal = one(new AttachedExperts(), told, AS_OF);
            assertThat(signal.band()).isEqualTo(Band.WATCH);
            assertThat(part(signal, Side.PROVIDER)).contains("whether anybody was trained to is not shown here");
            assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
        }
    }

    @Test
    void whoLeftTheirSeatIsCountedNoMore() {
        people(8);
        client.spends("2026-06-15", "2026-05-01", 60, true, 5).leaves("2026-06-20");
        assertThat(answer(judged())).startsWith("8 of 10 at the interface");
    }

    @Test
    void whoSitsInTwoSeatsIsOneOfThePeopleAndLookedAtInEach() {
        client.ready("2026-01-05", 6, true);
        client.spends("2026-06-10", "2026-05-01", 60, true, 5);
        spends(client.seat("J", client.person, "2026-01-05"), client.person, true);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(why(judged())).contains("One person is still held by the old work");
    }

    @Test
    void whoeverWasTrainedAndLeftTrainsNobody() {
        people(8);
        client.ready("2026-01-05", 6, true).leaves("2026-06-20");
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void oneTrainedRelationshipManagerIsEnough() {
        people(8);
        client.ready("2026-01-05", 6, true);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    // attachment 4 x 50 % is 2, x 49 % is 1.96
    @ParameterizedTest
    @CsvSource({"50,WATCH", "49,WELL"})
    void whoTheOldWorkStillHoldsIsForACoach(int doing, Band band) {
        client.ready("2026-01-05", 6, true);
        client.spends("2026-06-15", "2026-05-01", doing, true, 4);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void nobodyAskedIsNotKnownAndWhatIsOldNeither() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        GrowthSamples old = GrowthSamples.at("2026-04-30").spends("2026-04-30", "2025-06-15", 10, false, 1);
        assertThat(one(new AttachedExperts(), old.told(), AS_OF.minusDays(1)).band())
                .isEqualTo(Band.WELL);
        assertThat(one(new AttachedExperts(), old.told(), AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    private void come(int people, Background background) {
        for (int i = 0; i < people; i++) {
            Ref<Person> who = client.told()
                    .fact(Side.CLIENT, coming(background.name() + i, Side.CLIENT, background), AS_OF.minusDays(30));
            client.seat(background.name() + i, who, "2026-01-05");
        }
    }

    private static Person coming(String name, Side side, Background background) {
        return new Person(name, name, side, name.toLowerCase(Locale.ROOT) + "@" + side + ".example", background);
    }

    private static RoleSeat seat(String code) {
        return new RoleSeat(code, "Seat " + code, Side.CLIENT, true, null);
    }

    /** Somebody of the ten of whom it is said too says it of their own time as well, and is one person all the same. */
    private void spendsLittle() {
        Assignment sits =
                client.told().book().current(Assignment.class).getLast().fact();
        Ref<Person> ref = Objects.requireNonNull(sits.person(), "told as a person");
        Person who = client.told().book().find(Person.class, ref).orElseThrow().fact();
        spends(sits.seat(), ref, who.background() == Background.SUBJECT);
    }

    /** Ten in ten seats. */
    private void people(int experts) {
        for (int i = 0; i < 10; i++) {
            Ref<Person> who =
                    client.told().fact(Side.CLIENT, TeamSamples.person("P" + i, Side.CLIENT), AS_OF.minusDays(30));
            spends(client.seat("E" + i, who, "2026-01-05"), who, i < experts);
        }
    }

    private void spends(Ref<RoleSeat> seat, Ref<Person> who, boolean expert) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new TimeSplit(
                                seat,
                                who,
                                Side.CLIENT,
                                AS_OF.minusDays(15),
                                AS_OF.minusDays(300),
                                Percent.of(10),
                                Percent.of(0),
                                Percent.of(90),
                                Percent.of(0),
                                expert,
                                1),
                        AS_OF.minusDays(15));
    }

    private Signal judged() {
        return one(new AttachedExperts(), client.told(), AS_OF);
    }
}
