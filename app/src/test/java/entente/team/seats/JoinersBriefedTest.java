package entente.team.seats;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.person;
import static entente.team.TeamSamples.seat;
import static entente.team.TeamSamples.sits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.Briefing;
import entente.team.Person;
import entente.team.RoleSeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinersBriefedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<RoleSeat> seat = told.fact(Side.CLIENT, seat("S1", "Buyer", Side.CLIENT, null), START);
    private final Ref<Person> mira = told.fact(Side.CLIENT, person("Mira", Side.CLIENT), START);

    /** The catalogue: a new joiner without a briefing after 30 days; nobody is named. */
    @Test
    void whoeverJoinedAndWasNotBriefedForThirtyDaysIsAnAlertThatNamesTheSeatAlone() {
        sit(seat, mira, "2026-05-30", null);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("Nobody has told whoever took the seat Buyer how the other side works; "
                        + "they joined on 30 May 2026");
        assertThat(part(judged(), Side.CLIENT)).contains("the seat Buyer");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        assertThat(answer(judged()) + part(judged(), Side.CLIENT)).doesNotContain("Mira");
    }

    // joined thirty days ago is in time, a year ago is the last day of being new
    @ParameterizedTest
    @CsvSource({"2026-05-31,WELL", "2026-05-30,ACT", "2025-06-30,ACT", "2025-06-29,WATCH"})
    void thirtyDaysAreTheEdgeAndAfterAYearNobodyIsNew(String joinedOn, Band band) {
        sit(seat, mira, joinedOn, null);
        assertThat(judged().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,WELL", "2026-06-30,WELL", "2026-07-01,ACT"})
    void aBriefingOfAnyDayInTheSeatCounts(String heldOn, Band band) {
        sit(seat, mira, "2026-04-01", null);
        brief(seat, heldOn);
        assertThat(judged().band()).isEqualTo(band);
    }

    // thirty days ahead, where nobody else sits there to hear it
    @ParameterizedTest
    @CsvSource({"2026-04-10,'',WELL", "2026-04-09,'',ACT", "2026-04-20,2026-04-19,WELL", "2026-04-19,2026-04-19,ACT"})
    void whoeverIsToComeCanBeBriefedBefore(String heldOn, String until, Band band) {
        if (!until.isEmpty()) {
            Ref<Person> before = told.fact(Side.CLIENT, person("Ben", Side.CLIENT), START);
            sit(seat, before, "2026-01-05", until);
        }
        sit(seat, mira, "2026-05-10", null);
        brief(seat, heldOn);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whoeverMovesToAnotherSeatDoesNotJoinAgain() {
        Ref<RoleSeat> next = told.fact(Side.CLIENT, seat("S2", "Contract monitor", Side.CLIENT, null), START);
        sit(seat, mira, "2026-01-05", "2026-05-01");
        brief(seat, "2026-01-20");
        sit(next, mira, "2026-05-02", null);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(Joiners.of(told.book().on(AS_OF), AS_OF).all())
                .singleElement()
                .satisfies(one -> assertThat(one.joinedOn()).isEqualTo(day("2026-01-05")));
    }

    @Test
    void theOneWhoCameAfterIsNotBriefedByTheBriefingOfTheOneBefore() {
        Ref<Person> before = told.fact(Side.CLIENT, person("Ben", Side.CLIENT), START);
        sit(seat, before, "2026-01-05", "2026-03-31");
        brief(seat, "2026-01-20");
        sit(seat, mira, "2026-04-01", null);
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void theShareIsOfThoseWhoJoinedLately() {
        sit(seat, mira, "2026-05-10", null);
        brief(seat, "2026-05-20");
        Ref<RoleSeat> other = told.fact(Side.PROVIDER, seat("P1", "Programmer", Side.PROVIDER, null), START);
        sit(other, told.fact(Side.PROVIDER, person("Piotr", Side.PROVIDER), START), Side.PROVIDER, "2026-06-20");
        Joiners joiners = Joiners.of(told.book().on(AS_OF), AS_OF);
        assertThat(joiners.briefed(365).known())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("50"));
        assertThat(joiners.briefed(9).known()).isEmpty();
        assertThat(joiners.lately(10)).hasSize(1);
    }

    @Test
    void whereNobodySitsItIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("Nobody sits in a seat that is recorded");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-07-01,UNKNOWN"})
    void seatsNobodyConfirmedForAYearAreNotKnown(String asOf, Band band) {
        Told earlier = on("2025-06-30");
        Ref<RoleSeat> buyer = earlier.fact(Side.CLIENT, seat("S1", "Buyer", Side.CLIENT, null), START);
        Ref<Person> who = earlier.fact(Side.CLIENT, person("Mira", Side.CLIENT), START);
        earlier.fact(Side.CLIENT, sits(buyer, who, Side.CLIENT, "2025-01-05", null), START);
        earlier.fact(Side.CLIENT, new Briefing(buyer, day("2025-02-01"), null), START);
        assertThat(one(new JoinersBriefed(), earlier, LocalDate.parse(asOf)).band())
                .isEqualTo(band);
    }

    @Test
    void theWorstStandsFirstAndTheOthersBelow() {
        sit(seat, mira, "2025-01-05", null);
        Ref<RoleSeat> other = told.fact(Side.PROVIDER, seat("P1", "Programmer", Side.PROVIDER, null), START);
        sit(other, told.fact(Side.PROVIDER, person("Piotr", Side.PROVIDER), START), Side.PROVIDER, "2026-03-20");
        assertThat(answer(judged())).contains("Programmer");
        assertThat(why(judged())).contains("No briefing is written down for whoever sits in Buyer");
        assertThat(part(judged(), Side.PROVIDER)).contains("Programmer");
        assertThatThrownBy(() -> new Briefing(seat, AS_OF, " ")).isInstanceOf(Refused.class);
    }

    private void sit(Ref<RoleSeat> where, Ref<Person> who, String from, @Nullable String until) {
        told.fact(Side.CLIENT, sits(where, who, Side.CLIENT, from, until), START);
    }

    private void sit(Ref<RoleSeat> where, Ref<Person> who, Side side, String from) {
        told.fact(side, sits(where, who, side, from, null), START);
    }

    private void brief(Ref<RoleSeat> where, String on) {
        told.fact(Side.CLIENT, new Briefing(where, day(on), "Who decides what"), day(on));
    }

    private Signal judged() {
        return one(new JoinersBriefed(), told, AS_OF);
    }
}
