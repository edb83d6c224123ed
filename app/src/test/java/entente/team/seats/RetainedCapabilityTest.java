package entente.team.seats;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.held;
import static entente.team.TeamSamples.seat;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.Capability;
import entente.team.CapabilityHolding;
import entente.team.RoleSeat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetainedCapabilityTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private static final Set<Capability> MIRAS =
            EnumSet.of(Capability.LEADERSHIP, Capability.BUSINESS_THINKING, Capability.RELATIONSHIP_BUILDING);

    private final Told told = shared();

    @Test
    void allNineInTheClientsHandsIsWell() {
        for (Capability capability : Capability.values()) {
            keep(told, capability, Employer.CLIENT);
        }
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(coverage()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @EnumSource(Capability.class)
    void aHoleAtTheCoreIsTimeToActAndAnyOtherIsWatched(Capability missing) {
        for (Capability capability : Capability.values()) {
            if (capability != missing) {
                keep(told, capability, Employer.CLIENT);
            }
        }
        assertThat(judged().band()).isEqualTo(missing.isCore() ? Band.ACT : Band.WATCH);
        assertThat(answer(judged())).startsWith("Nobody of the client holds ");
        assertThat(part(judged(), Side.CLIENT)).startsWith("Nobody of the client holds ");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        assertThat(coverage().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("88.9");
    }

    @Test
    void oneHeldByTheProviderIsGivenAway() {
        keep(told, Capability.INFORMED_BUYING, Employer.PROVIDER);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(why(judged())).contains("informed buying is held by somebody else's people");
    }

    @ParameterizedTest
    @CsvSource({"3,3,WELL", "2,3,WATCH"})
    void aLevelBelowWhatIsNeededIsWatched(int level, int required, Band band) {
        all();
        told.fact(
                Side.CLIENT,
                new CapabilityHolding(Capability.ARCHITECTURE, level, required, BigDecimal.ONE, true),
                START);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void nobodyToFollowIsWatched() {
        all();
        told.fact(Side.CLIENT, new CapabilityHolding(Capability.LEADERSHIP, 3, 3, null, false), START);
        assertThat(answer(judged())).isEqualTo("Nobody could follow in leadership");
    }

    @Test
    void onePersonWhoCarriesThreeIsNamed() {
        for (Capability capability : Capability.values()) {
            String who = MIRAS.contains(capability) ? "Mira" : "P" + capability;
            told.fact(
                    Side.CLIENT,
                    new Assignment(seatFor(told, capability), null, who, Employer.CLIENT, START, null),
                    START);
        }
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(why(judged())).contains("Mira alone carries 3 of the nine, leadership among them");
    }

    @Test
    void nothingRecordedIsNotKnown() {
        assertThat(answer(judged())).isEqualTo("No seat carries one of the nine capabilities");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatNobodyConfirmedForAYearIsNotKnown() {
        Told old = on("2025-06-29");
        for (Capability capability : Capability.values()) {
            keep(old, capability, Employer.CLIENT);
        }
        assertThat(one(new RetainedCapability(), old, AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    private void all() {
        for (Capability capability : Capability.values()) {
            keep(told, capability, Employer.CLIENT);
        }
    }

    private static void keep(Told told, Capability capability, Employer by) {
        Assignment held = held(seatFor(told, capability), by, "2025-01-01", null);
        told.fact(Side.CLIENT, new Assignment(held.seat(), null, "P" + capability, by, held.startsOn(), null), START);
    }

    private static Ref<RoleSeat> seatFor(Told told, Capability capability) {
        return told.fact(Side.CLIENT, seat("S" + capability, "Seat", Side.CLIENT, capability), START);
    }

    private BigDecimal coverage() {
        return NineSeats.coverage(NineSeats.of(told.book().on(AS_OF), AS_OF))
                .known()
                .orElseThrow();
    }

    private Signal judged() {
        return one(new RetainedCapability(), told, AS_OF);
    }
}
