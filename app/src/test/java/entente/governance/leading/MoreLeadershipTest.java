package entente.governance.leading;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.governance.load.LoadSamples;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Signal;
import entente.team.LeadershipTimeEntry;
import entente.team.Person;
import entente.team.TeamSamples;
import entente.team.TimePledge;
import entente.team.growth.GrowthSamples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoreLeadershipTest {
    private final GrowthSamples client = GrowthSamples.on();

    /** The catalogue: client leadership hours fall by more than 30 % while adaptive load rises; 30 % itself is no alert. */
    @ParameterizedTest
    @CsvSource({"70,true,WELL", "69,true,ACT", "69,false,WATCH"})
    void fewerHoursWhileMoreAsksPeopleToChangeIsTimeToAct(int now, boolean rises, Band band) {
        months(100, 100, 100, now);
        problem("P1", "2026-02-10", ChallengeClass.ADAPTIVE);
        if (rises) {
            problem("P2", "2026-05-10", ChallengeClass.ADAPTIVE);
        }
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged("2026-06-30")))
                    .isEqualTo("The client leads 31 % less than in the months before, while problems that ask people to"
                            + " change went from 1 to 2");
            assertThat(part(judged("2026-06-30"), Side.CLIENT)).contains("leads 31 % less");
            assertThat(part(judged("2026-06-30"), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    /** The same alert where no problem was named, and the load index (I-7) went up instead. */
    @ParameterizedTest
    @CsvSource({"2,5,ACT", "5,5,WATCH", "5,2,WATCH"})
    void fewerHoursWhileTheLoadRisesIsTimeToAct(int then, int now, Band band) {
        months(100, 100, 100, 69);
        LoadSamples.changed(client.told(), "X-1", "2026-02-10");
        LoadSamples.says(client.told(), LoadSamples.of(Side.CLIENT, "2026-02-01", then));
        LoadSamples.says(client.told(), LoadSamples.of(Side.CLIENT, "2026-05-02", now));
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged("2026-06-30")))
                    .isEqualTo("The client leads 31 % less than in the months before, while the load went from 2 to 5"
                            + " of 12 points");
        }
    }

    /** A second side that says its view for the first time makes nothing heavier, and neither does what is not known. */
    @Test
    void anotherViewIsNoRise() {
        months(100, 100, 100, 69);
        LoadSamples.says(client.told(), LoadSamples.of(Side.CLIENT, "2026-02-01", 2));
        LoadSamples.says(client.told(), LoadSamples.of(Side.CLIENT, "2026-05-01", 4));
        LoadSamples.says(client.told(), LoadSamples.heavy(Side.PROVIDER, "2026-05-02"));
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
    }

    @Test
    void aProblemForSpecialistsIsNoReasonToLeadMore() {
        months(100, 100, 100, 50);
        problem("P1", "2026-05-10", ChallengeClass.TECHNICAL);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-30"))).contains("no problem asks people to change");
    }

    @ParameterizedTest
    @CsvSource({"100,WELL", "101,WATCH"})
    void hoursFarBelowWhatWasPromisedAreWatched(int pledged, Band band) {
        months(70, 70, 70, 70);
        client.told()
                .fact(
                        Side.CLIENT,
                        new TimePledge(client.seat, client.person, Side.CLIENT, LocalDate.parse("2026-01-01"), pledged),
                        START);
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
    }

    /** A second leader who promised hours and tells them usually, and has not told those of May yet. */
    @Test
    void hoursOneLeaderHasYetToTellAreNoFall() {
        months(50, 50, 50, 50);
        Ref<Person> second = client.told().fact(Side.CLIENT, TeamSamples.person("Ada", Side.CLIENT), START);
        client.told()
                .fact(
                        Side.CLIENT,
                        new TimePledge(client.seat, second, Side.CLIENT, LocalDate.parse("2026-01-01"), 50),
                        START);
        for (String last : new String[] {"2026-02-28", "2026-03-31", "2026-04-30"}) {
            second(second, last, 50);
        }
        problem("P1", "2026-05-10", ChallengeClass.ADAPTIVE);
        assertThat(judged("2026-06-10").band()).isEqualTo(Band.WELL);

        second(second, "2026-05-31", 10);
        assertThat(judged("2026-06-10").band()).isEqualTo(Band.ACT);
    }

    private void second(Ref<Person> who, String last, int hours) {
        LocalDate day = LocalDate.parse(last);
        client.told().fact(Side.CLIENT, new LeadershipTimeEntry(client.seat, who, Side.CLIENT, day, hours, 0, 0), day);
    }

    @Test
    void withoutHoursNothingIsKnown() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-30,WELL", "2026-07-31,WATCH"})
    void hoursOlderThanTwoMonthsAreNoLongerWell(String asOf, Band band) {
        months(70, 70, 70, 70);
        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    @Test
    void beforeTheSwitchNoHoursAreTakenOfAnybody() {
        GrowthSamples off = GrowthSamples.off();
        assertThatThrownBy(() -> off.told().fact(Side.CLIENT, entry(off, "2026-05-31", 10), START))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has not switched");
    }

    private void months(int... hours) {
        String[] last = {"2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"};
        for (int i = 0; i < hours.length; i++) {
            client.told().fact(Side.CLIENT, entry(client, last[i], hours[i]), LocalDate.parse(last[i]));
        }
    }

    private static LeadershipTimeEntry entry(GrowthSamples of, String last, int hours) {
        return new LeadershipTimeEntry(of.seat, of.person, Side.CLIENT, LocalDate.parse(last), hours, 0, 0);
    }

    private void problem(String code, String on, ChallengeClass as) {
        LocalDate day = LocalDate.parse(on);
        Ref<Issue> issue = client.told().fact(Side.CLIENT, ChallengeTelling.issue(code, day), day);
        client.told().fact(Side.CLIENT, ChallengeTelling.rating(issue, day, as), day);
    }

    private Signal judged(String asOf) {
        return one(new MoreLeadership(), client.told(), LocalDate.parse(asOf));
    }
}
