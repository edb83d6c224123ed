package entente.team.standing;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.held;
import static entente.team.TeamSamples.seat;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.Assignment.Employer;
import entente.team.ChangeInitiative;
import entente.team.RoleSeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadSideTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private Told told = shared();

    /** The catalogue's rule: a product of 9 or more has to be led by the client; 8 may be led by either. */
    @ParameterizedTest
    @CsvSource({"3,3,PROVIDER,ACT", "2,4,PROVIDER,WELL", "5,5,CLIENT,WELL", "3,3,CLIENT,WELL", "1,1,PROVIDER,WELL"})
    void whatIsRadicalAndAboutTheBusinessIsTheClientsToLead(int radical, int business, Side leads, Band band) {
        change(radical, business, leads, counterpart(leads.other()));
        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(signal)).startsWith("New billing (9 of 25) is led by the provider");
            assertThat(part(signal, Side.CLIENT)).startsWith("New billing");
            assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    @Test
    void leadingItAloneIsWatchedWhicheverSideLeads() {
        change(4, 4, Side.CLIENT, null);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).contains("the client leads it alone");
        assertThat(part(judged(), Side.PROVIDER)).contains("leads it alone");
    }

    @Test
    void aCounterpartOfTheSameSideIsNone() {
        change(4, 4, Side.CLIENT, counterpart(Side.CLIENT));
        assertThat(judged().band()).isEqualTo(Band.WATCH);
    }

    @Test
    void aChangeNobodyLeadsOrRatedIsWatched() {
        change(4, 4, null, null);
        assertThat(answer(judged())).isEqualTo("New billing (16 of 25): nobody has said which side leads it");
        told.fact(
                Side.CLIENT,
                new ChangeInitiative(
                        "CH2", "Shared desk", Side.CLIENT, null, null, day("2026-03-02"), Percent.of("80")),
                START);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(why(judged())).contains("Shared desk: nobody has said how radical it is");
    }

    @Test
    void noChangeIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatNobodyConfirmedForAYearIsNotKnown() {
        told = on("2025-06-30");
        Ref<RoleSeat> other = counterpart(Side.PROVIDER);
        told.fact(Side.CLIENT, initiative(4, 4, Side.CLIENT, other), day("2025-06-30"));
        assertThat(one(new LeadSide(), told, AS_OF).band()).isEqualTo(Band.WELL);
        assertThat(one(new LeadSide(), told, AS_OF.plusDays(1)).band()).isEqualTo(Band.UNKNOWN);
    }

    private Ref<RoleSeat> counterpart(Side side) {
        Ref<RoleSeat> seat = told.fact(side, seat("C1", side), START);
        Employer by = side == Side.CLIENT ? Employer.CLIENT : Employer.PROVIDER;
        told.fact(side, held(seat, by, "2025-01-05", null), START);
        return seat;
    }

    private void change(int radical, int business, @Nullable Side leads, @Nullable Ref<RoleSeat> counterpart) {
        told.fact(Side.CLIENT, initiative(radical, business, leads, counterpart), START);
    }

    private static ChangeInitiative initiative(
            int radical, int business, @Nullable Side leads, @Nullable Ref<RoleSeat> counterpart) {
        return new ChangeInitiative(
                "CH1",
                "New billing",
                Side.CLIENT,
                null,
                null,
                day("2026-02-02"),
                Percent.of("80"),
                new Rating(radical),
                new Rating(business),
                leads,
                counterpart);
    }

    private Signal judged() {
        return one(new LeadSide(), told, AS_OF);
    }
}
