package entente.team.lead;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.held;
import static entente.team.TeamSamples.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.Assignment.Employer;
import entente.team.EffortLevel;
import entente.team.EnablementLevel;
import entente.team.RoleSeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffortOwnedTest {
    private final Told told = shared();
    private final Ref<RoleSeat> lead = told.fact(Side.CLIENT, seat("A", Side.CLIENT), START);

    @Test
    void sixLevelsThatSomebodySeesToAreWellHoweverLowAndTheWeakestIsTheStrength() {
        sits();
        all(lead);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WELL);
        EffortLevels levels = EffortLevels.of(told.book(), Side.CLIENT, LocalDate.parse("2026-06-30"));
        assertThat(levels.strength().known())
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("1"));
    }

    @Test
    void anyLevelWithoutAnOwnerIsTimeToAct() {
        sits();
        all(lead);
        amended();
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.ACT);
        assertThat(answer(judged("2026-06-30"))).isEqualTo("Of the client's effort nobody sees to the level: mindset");
        assertThat(part(judged("2026-06-30"), Side.CLIENT)).contains("mindset");
        assertThat(part(judged("2026-06-30"), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void aLevelNobodyLookedAtHasNoOwnerAndLeavesTheStrengthUnknown() {
        sits();
        level(EffortLevel.PROCESS, 5, lead);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.ACT);
        assertThat(answer(judged("2026-06-30"))).contains("measure", "(the first of 5)");
        assertThat(EffortLevels.of(told.book(), Side.CLIENT, LocalDate.parse("2026-06-30"))
                        .strength()
                        .known())
                .isEmpty();
    }

    @Test
    void anEmptySeatSeesToNothing() {
        all(lead);
        assertThat(answer(judged("2026-06-30"))).contains("an empty seat sees to the level");
    }

    @Test
    void theSideThatHasNotBegunIsNotBlamed() {
        sits();
        all(lead);
        assertThat(part(judged("2026-06-30"), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void nothingSaidIsNotKnownAndAYearWithoutAWordNeither() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
        sits();
        all(lead);
        assertThat(judged("2027-06-30").band()).isEqualTo(Band.WELL);
        assertThat(judged("2027-07-01").band()).isEqualTo(Band.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void aMaturityOutsideZeroToFiveIsRefused(int maturity) {
        assertThatThrownBy(() -> level(EffortLevel.TOOL, maturity, lead))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from 0 to 5, not " + maturity);
    }

    @Test
    void noSideNamesASeatOfTheOther() {
        Ref<RoleSeat> theirs = told.fact(Side.PROVIDER, seat("B", Side.PROVIDER), START);
        assertThatThrownBy(() -> level(EffortLevel.TOOL, 2, theirs))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is a seat of the provider");
    }

    @Test
    void everyLevelHasAWord() {
        for (EffortLevel level : EffortLevel.values()) {
            assertThat(Words.ENGLISH.knows("kinds.EffortLevel." + level.name())).isTrue();
        }
    }

    private void sits() {
        told.fact(Side.CLIENT, held(lead, Employer.CLIENT, "2026-01-05", null), START);
    }

    private void all(Ref<RoleSeat> owner) {
        for (EffortLevel level : EffortLevel.values()) {
            level(level, level == EffortLevel.BEHAVIOUR ? 1 : 4, owner);
        }
    }

    /** Whoever saw to the mindset does not any more. */
    private void amended() {
        var mindset = told.book().current(EnablementLevel.class).stream()
                .filter(one -> one.fact().level() == EffortLevel.MINDSET)
                .findFirst()
                .orElseThrow();
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        mindset.id(),
                        1,
                        new EnablementLevel(EffortLevel.MINDSET, Side.CLIENT, 4, null, null, START),
                        START,
                        "nobody has the time"));
    }

    private void level(EffortLevel level, int maturity, @Nullable Ref<RoleSeat> owner) {
        told.fact(Side.CLIENT, new EnablementLevel(level, Side.CLIENT, maturity, owner, "under way", START), START);
    }

    private Signal judged(String asOf) {
        return one(new EffortOwned(), told, LocalDate.parse(asOf));
    }
}
