package entente.team.growth;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.RoleSeat;
import entente.team.SeatRequirement;
import entente.team.SeatRequirement.Needed;
import entente.team.Skill;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillsByRoleTest {
    private final Told told = shared();
    private final Ref<RoleSeat> lead = told.fact(Side.CLIENT, seat("A", Side.CLIENT), START);

    @Test
    void aRoleThatWeighsOneSkillMoreThanAnotherIsWell() {
        asks(new Needed(Skill.LISTENING, new Rating(4), 3), new Needed(Skill.NEGOTIATION, new Rating(3), 1));
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WELL);
    }

    @Test
    void aRoleThatWeighsEverythingAlikeIsWatchedWhetherWeightsAreLeftOutOrTheSame() {
        asks(new Needed(Skill.LISTENING, new Rating(4)), new Needed(Skill.NEGOTIATION, new Rating(3), 3));
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-30"))).isEqualTo("Interface manager A weighs 2 skills alike");
        assertThat(part(judged("2026-06-30"), Side.CLIENT)).contains("weighs 2 skills alike");
        assertThat(part(judged("2026-06-30"), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void anInterfaceSeatThatAsksForNothingIsWatchedOnceAnySeatAsks() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
        asks(new Needed(Skill.LISTENING, new Rating(4)));
        told.fact(Side.PROVIDER, seat("B", Side.PROVIDER), START);
        assertThat(answer(judged("2026-06-30"))).isEqualTo("The interface seat Interface manager B asks for no skill");
        assertThat(part(judged("2026-06-30"), Side.PROVIDER)).contains("asks for no skill");
        assertThat(part(judged("2026-06-30"), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void aYearWithoutAWordMakesItUnknown() {
        asks(new Needed(Skill.LISTENING, new Rating(4)));
        assertThat(judged("2027-06-30").band()).isEqualTo(Band.WELL);
        assertThat(judged("2027-07-01").band()).isEqualTo(Band.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void aWeightOutsideOneToThreeIsRefused(int weight) {
        assertThatThrownBy(() -> new Needed(Skill.LISTENING, new Rating(4), weight))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from 1 to 3, not " + weight);
    }

    private void asks(Needed... needs) {
        told.fact(Side.CLIENT, new SeatRequirement(lead, List.of(needs)), START);
    }

    private Signal judged(String asOf) {
        return one(new SkillsByRole(), told, LocalDate.parse(asOf));
    }
}
