package entente.team.growth;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.signal.Signal;
import entente.team.SeatRequirement;
import entente.team.SeatRequirement.Needed;
import entente.team.Skill;
import entente.team.SkillRating;
import entente.team.SkillRating.Rated;
import entente.team.TeamSamples;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillsOfTheSeatTest {
    private final GrowthSamples client = GrowthSamples.on();

    @ParameterizedTest
    @CsvSource({"4,WELL", "3,ACT"})
    void aSkillBelowWhatTheSeatAsksIsTimeToAct(int level, Band band) {
        asks(4);
        has(Skill.LISTENING, level);
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged("2026-06-30")))
                    .isEqualTo("Interface manager asks for listening and asking at 4 of 5, it is at 3");
            assertThat(part(judged("2026-06-30"), Side.CLIENT)).contains("listening and asking");
            assertThat(part(judged("2026-06-30"), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    @Test
    void aSkillTheSeatDoesNotAskForMayBeLow() {
        asks(4);
        has(Skill.NEGOTIATION, 1);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"3,ACT", "2,WATCH", "1,WATCH", "-,ACT"},
            nullValues = "-")
    void onlyWhatTheRoleStandsOrFallsWithAsksToAct(@Nullable Integer weight, Band band) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new SeatRequirement(client.seat, List.of(new Needed(Skill.SCOPING, new Rating(4), weight))),
                        START);
        has(Skill.SCOPING, 3);
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-05,WELL", "2026-04-04,WATCH"})
    void whoeverSitsThereIsLookedAtAgainAfterNinetyDays(String looked, Band band) {
        asks(4);
        has(Skill.LISTENING, 4, looked);
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(answer(judged("2026-06-30")))
                    .isEqualTo("The skills of whoever sits in Interface manager were to be looked at on 5 Apr 2026");
        }
        assertThat(judged("2026-04-05").band()).isEqualTo(Band.WELL);
    }

    @Test
    void aHolderNobodyLookedAtSinceTheStartIsNamedBySeatOnceTheSideLooksAtAnybody() {
        asks(4);
        client.told()
                .fact(
                        Side.CLIENT,
                        new SkillRating(
                                client.told().fact(Side.CLIENT, TeamSamples.person("Nora", Side.CLIENT), START),
                                Side.CLIENT,
                                LocalDate.parse("2026-06-01"),
                                List.of(new Rated(Skill.LISTENING, new Rating(4)))),
                        START);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-30"))).contains("Interface manager").doesNotContain("Mira", "Nora");
    }

    @Test
    void withoutARequirementOrARatingNothingIsKnownAndOnceTheRatingIsNotKeptNeither() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
        asks(4);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
        has(Skill.LISTENING, 4);
        assertThat(judged("2027-06-01").band()).isEqualTo(Band.WELL);
        assertThat(judged("2027-06-02").band()).isEqualTo(Band.UNKNOWN);
    }

    /** Kept for two years. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatIsStillKeptIsTooOldAfterAYear(String asOf, Band band) {
        GrowthSamples kept = GrowthSamples.keepingLong("2026-06-30");
        Rating four = new Rating(4);
        kept.told()
                .fact(Side.CLIENT, new SeatRequirement(kept.seat, List.of(new Needed(Skill.LISTENING, four))), START);
        LocalDate on = LocalDate.parse("2026-06-01");
        kept.told()
                .fact(
                        Side.CLIENT,
                        new SkillRating(kept.person, Side.CLIENT, on, List.of(new Rated(Skill.LISTENING, four))),
                        on);
        Signal judged = one(new SkillsOfTheSeat(), kept.told(), LocalDate.parse(asOf));
        assertThat(judged.band()).isEqualTo(band);
        assertThat(answer(judged).contains("for 366 days")).isEqualTo(band == Band.UNKNOWN);
    }

    @Test
    void eachSkillIsAskedOnce() {
        Needed twice = new Needed(Skill.LISTENING, new Rating(4));
        assertThatThrownBy(() -> new SeatRequirement(client.seat, List.of(twice, twice)))
                .hasMessageContaining("each skill once");
    }

    private void asks(int level) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new SeatRequirement(client.seat, List.of(new Needed(Skill.LISTENING, new Rating(level)))),
                        START);
    }

    private void has(Skill skill, int level) {
        has(skill, level, "2026-06-01");
    }

    private void has(Skill skill, int level, String on) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new SkillRating(
                                client.person,
                                Side.CLIENT,
                                LocalDate.parse(on),
                                List.of(new Rated(skill, new Rating(level)))),
                        START);
    }

    private Signal judged(String asOf) {
        return one(new SkillsOfTheSeat(), client.told(), LocalDate.parse(asOf));
    }
}
