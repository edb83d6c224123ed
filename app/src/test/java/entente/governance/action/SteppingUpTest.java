package entente.governance.action;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteppingUpTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private int said;

    /** The catalogue: more than 80 % of actions assigned top-down; four of five is 80 % and no alert. */
    @ParameterizedTest
    @CsvSource({"8,2,WELL", "9,2,ACT", "5,0,ACT", "0,5,WELL"})
    void moreThanFourInFiveGivenFromAboveIsTimeToAct(int given, int taken, Band band) {
        add(given, Side.PROVIDER, Initiative.GIVEN, "2026-06-01");
        add(taken, Side.CLIENT, Initiative.TAKEN_ON, "2026-06-01");
        assertThat(judged().band()).isEqualTo(band);
        if (given == 9) {
            assertThat(answer(judged())).isEqualTo("9 of 11 actions were given from above, 2 taken on");
        }
    }

    @Test
    void whatWasSettledTogetherIsNotGivenFromAbove() {
        add(4, Side.CLIENT, Initiative.GIVEN, "2026-06-01");
        add(1, Side.CLIENT, Initiative.SETTLED_TOGETHER, "2026-06-01");
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void eachSidesOwnPartIsWhatItsOwnPeopleWereTold() {
        add(4, Side.PROVIDER, Initiative.GIVEN, "2026-06-01");
        add(2, Side.CLIENT, Initiative.GIVEN, "2026-06-01");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("2 of 2 actions of people of this side were given to them");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("4 of 4 actions of people of this side were given to them");
        assertThat(why(judged())).doesNotContain("Mira Lund");
    }

    @ParameterizedTest
    @CsvSource({"4,UNKNOWN", "5,ACT"})
    void fewerThanFiveSayNothing(int given, Band band) {
        add(given, Side.CLIENT, Initiative.GIVEN, "2026-06-01");
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void actionsOfWhichNobodySaidWhoseIdeaTheyWereDoNotCountAndMakeItThin() {
        add(9, Side.CLIENT, null, "2026-06-01");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        add(5, Side.CLIENT, Initiative.TAKEN_ON, "2026-06-01");
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02,ACT", "2026-01-01,UNKNOWN"})
    void onlyTheLastHalfYearCounts(String givenOn, Band band) {
        add(5, Side.CLIENT, Initiative.GIVEN, givenOn);
        assertThat(judged().band()).isEqualTo(band);
    }

    private void add(int many, Side by, @Nullable Initiative initiative, String givenOn) {
        for (int i = 0; i < many; i++) {
            LocalDate given = LocalDate.parse(givenOn);
            told.fact(
                    by,
                    new ActionItem(
                            "AC" + ++said,
                            "Send list " + said,
                            "Mira Lund",
                            by,
                            null,
                            null,
                            initiative,
                            given,
                            given.plusDays(30),
                            ActionState.OPEN,
                            null,
                            null),
                    given);
        }
    }

    private Signal judged() {
        return one(new SteppingUp(), told, AS_OF);
    }
}
