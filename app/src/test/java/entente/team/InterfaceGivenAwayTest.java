package entente.team;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.client;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.held;
import static entente.team.TeamSamples.monitor;
import static entente.team.TeamSamples.seat;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Adoption;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.team.Assignment.Employer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceGivenAwayTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    @ParameterizedTest
    @CsvSource({"CLIENT,WELL", "PROVIDER,ACT", "THIRD_PARTY,ACT"})
    void whoEmploysTheHolderOfAnInterfaceSeatDecides(Employer employer, Band band) {
        Ref<RoleSeat> seat = told.fact(Side.CLIENT, seat("S1", Side.CLIENT), START);
        told.fact(Side.CLIENT, held(seat, employer, "2026-03-02", null), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.breach()).isTrue();
        assertThat(signal.reading()).isEqualTo(Reading.FULL);
        assertThat(signal.measuredOn()).isEqualTo("2026-03-02");
    }

    /** The acceptance example, in its words. */
    @Test
    void anInterfaceSeatEmployedByAThirdPartyMakesA6Red() {
        Ref<RoleSeat> seat = told.fact(Side.CLIENT, seat("S1", Side.CLIENT), START);
        told.fact(Side.CLIENT, held(seat, Employer.THIRD_PARTY, "2026-03-02", null), START);

        assertThat(judged().practice()).isEqualTo("000-A6");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(judged().breach()).isTrue();
        assertThat(answer(judged())).isEqualTo("Interface manager S1 is held by a third party since 2 Mar 2026");
    }

    @Test
    void aSeatHeldByAThirdPartyIsNamed() {
        Ref<RoleSeat> seat = told.fact(Side.CLIENT, monitor(), START);
        told.fact(Side.CLIENT, held(seat, Employer.THIRD_PARTY, "2026-03-02", null), START);

        assertThat(answer(judged()))
                .isEqualTo("Contract monitor is held by a third party since 2 Mar 2026 (the first of 2 findings)");
        assertThat(why(judged())).contains("Nobody of the client holds the capability contract monitoring");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,ACT", "2026-06-29,UNKNOWN"})
    void anAssignmentCountsToItsLastDay(String endsOn, Band band) {
        Ref<RoleSeat> seat = told.fact(Side.CLIENT, seat("S1", Side.CLIENT), START);
        told.fact(Side.CLIENT, held(seat, Employer.PROVIDER, "2026-03-02", endsOn), START);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theProvidersOwnSeatsAreItsOwn() {
        Ref<RoleSeat> seat = told.fact(Side.PROVIDER, seat("S1", Side.PROVIDER), START);
        told.fact(Side.PROVIDER, held(seat, Employer.PROVIDER, "2026-03-02", null), START);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("No seat at the interface is recorded");
    }

    @Test
    void aCapabilityWithoutAnybodyOfTheClientIsAHole() {
        told.fact(Side.CLIENT, monitor(), START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Nobody of the client holds the capability contract monitoring");
    }

    @Test
    void capabilitiesNobodyAskedForAreNoHolesUntilAllNineAreAdopted() {
        Ref<RoleSeat> seat = told.fact(Side.CLIENT, monitor(), START);
        told.fact(Side.CLIENT, held(seat, Employer.CLIENT, "2026-03-02", null), START);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        told.fact(Side.CLIENT, new Adoption("003-21", START), START);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(judged().figure().known())
                .hasValueSatisfying(count -> assertThat(count).isEqualByComparingTo("8"));
    }

    @Test
    void anEmptySeatIsNotKnownRatherThanGivenAway() {
        told.fact(Side.CLIENT, seat("S1", Side.CLIENT), START);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void aDeclaredIntentIsABreachThatOnlyTheClientSees() {
        Told alone = client();
        alone.fact(Side.CLIENT, new InterfaceIntent(LocalDate.parse("2026-05-04"), true, "Offered"), START);

        Signal signal = one(new InterfaceGivenAway(), alone, AS_OF);

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(part(signal, Side.CLIENT)).startsWith("one thing at this end of the interface");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void theNewestWordOnTheIntentCounts() {
        Told alone = client();
        alone.fact(Side.CLIENT, new InterfaceIntent(LocalDate.parse("2026-05-04"), true, null), START);
        alone.fact(Side.CLIENT, new InterfaceIntent(LocalDate.parse("2026-06-04"), false, null), START);

        Signal signal = one(new InterfaceGivenAway(), alone, AS_OF);

        assertThat(signal.band()).isEqualTo(Band.WELL);
        assertThat(signal.reading()).isEqualTo(Reading.THIN);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,WELL", "2025-06-29,UNKNOWN"})
    void seatsThatNobodyConfirmedForAYearAreNotKnown(String said, Band band) {
        Told earlier = on(said);
        LocalDate then = LocalDate.parse("2025-01-01");
        Ref<RoleSeat> seat = earlier.fact(Side.CLIENT, seat("S1", Side.CLIENT), then);
        earlier.fact(Side.CLIENT, held(seat, Employer.CLIENT, "2025-01-01", null), then);

        assertThat(one(new InterfaceGivenAway(), earlier, AS_OF).band()).isEqualTo(band);
    }

    @Test
    void withNothingRecordedTheAnswerIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void eachSidesPartIsTheInterfaceSeatsNotInItsOwnHands() {
        Ref<RoleSeat> own = told.fact(Side.CLIENT, seat("S1", Side.CLIENT), START);
        told.fact(Side.CLIENT, held(own, Employer.PROVIDER, "2026-03-02", null), START);
        told.fact(Side.PROVIDER, seat("S2", Side.PROVIDER), START);

        assertThat(partWhy(judged(), Side.CLIENT)).contains("S1 is held by the provider since 2 Mar 2026");
        assertThat(partWhy(judged(), Side.PROVIDER)).contains("S2: nobody sits in it");
    }

    private Signal judged() {
        return one(new InterfaceGivenAway(), told, AS_OF);
    }
}
