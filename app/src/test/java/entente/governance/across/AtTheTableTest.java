package entente.governance.across;

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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.delivery.Project;
import entente.kernel.Band;
import entente.kernel.Percent;
import entente.kernel.Refused;
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

class AtTheTableTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private Told told = shared();

    /** The catalogue's alert: fewer than 80 in a hundred; 4 of 5 are enough, 3 of 5 are not. */
    @ParameterizedTest
    @CsvSource({"4,1,WELL", "3,2,ACT", "0,5,ACT"})
    void fewerThanEightyInAHundredIsTimeToAct(int there, int missing, Band band) {
        Ref<Project> project = project(null);
        for (int i = 0; i < there; i++) {
            needs(project, "There " + i, Side.CLIENT, seated("S" + i, true));
        }
        for (int i = 0; i < missing; i++) {
            needs(project, "Missing " + i, Side.PROVIDER, null);
        }
        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(band);
        if (there == 3) {
            assertThat(answer(signal))
                    .isEqualTo("Billing: 3 of 5 functions are at the table; of the provider these are missing:"
                            + " Missing 0, Missing 1");
            assertThat(part(signal, Side.PROVIDER)).contains("Missing 0, Missing 1");
            assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
        }
    }

    @Test
    void eachMirrorNamesItsOwnMissingFunctions() {
        Ref<Project> project = project(null);
        needs(project, "Finance", Side.CLIENT, null);
        needs(project, "Testing", Side.PROVIDER, null);
        needs(project, "Users", Side.CLIENT, seated("S", true));
        assertThat(part(judged(), Side.CLIENT)).contains("Finance").doesNotContain("Testing");
        assertThat(part(judged(), Side.PROVIDER)).contains("Testing").doesNotContain("Finance");
        assertThat(why(judged())).doesNotContain("Somebody");
    }

    @Test
    void aSeatNobodySitsInSpeaksForNobody() {
        Ref<Project> project = project(null);
        needs(project, "Finance", Side.CLIENT, seated("S", false));
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void largeWorkWithoutAnybodyOfTheClientsHouseIsTimeToActWhateverTheShare() {
        Ref<Project> project = project(null);
        needs(project, "Testing", Side.PROVIDER, seated("P", true));
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).contains("nobody of the client's own house");
        assertThat(part(judged(), Side.CLIENT)).contains("own house");
    }

    @Test
    void aChangeIsLargeWorkToo() {
        Ref<ChangeInitiative> change = told.fact(
                Side.CLIENT,
                new ChangeInitiative("CH1", "One desk", Side.CLIENT, null, null, day("2026-03-02"), Percent.of("80")),
                START);
        told.fact(Side.CLIENT, new FunctionNeeded(null, change, "Users", Side.CLIENT, null), START);
        assertThat(answer(judged())).startsWith("One desk: 0 of 1 functions");
    }

    @Test
    void aProjectThatIsOverNeedsNobody() {
        needs(project("2026-06-29"), "Finance", Side.CLIENT, null);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    /** The work is the project's; with its end nobody is missing under the change's name. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,UNKNOWN", "2026-07-01,ACT"})
    void aProjectThatIsOverNeedsNobodyForTheChangeBesideItEither(String ended, Band band) {
        Ref<ChangeInitiative> change = told.fact(
                Side.CLIENT,
                new ChangeInitiative("CH1", "One desk", Side.CLIENT, null, null, day("2026-03-02"), Percent.of("80")),
                START);
        told.fact(Side.CLIENT, new FunctionNeeded(project(ended), change, "Users", Side.CLIENT, null), START);
        assertThat(judged().band()).isEqualTo(band);
        assertThat(answer(judged())).doesNotContain("One desk");
    }

    @Test
    void nothingSaidIsNotKnown() {
        project(null);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatNobodyConfirmedForAYearIsNotKnown() {
        told = on("2025-06-30");
        Ref<RoleSeat> seat = told.fact(Side.CLIENT, seat("S", Side.CLIENT), START);
        told.fact(Side.CLIENT, held(seat, Employer.CLIENT, "2025-01-06", null), START);
        needs(project(null), "Finance", Side.CLIENT, seat);
        assertThat(one(new AtTheTable(), told, AS_OF).band()).isEqualTo(Band.WELL);
        assertThat(one(new AtTheTable(), told, AS_OF.plusDays(1)).band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void aFunctionIsNeededForSomething() {
        assertThatThrownBy(() -> new FunctionNeeded(null, null, "Finance", Side.CLIENT, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("name the project or the change");
    }

    private Ref<RoleSeat> seated(String code, boolean held) {
        Ref<RoleSeat> seat = told.fact(Side.CLIENT, seat(code, Side.CLIENT), START);
        if (held) {
            told.fact(Side.CLIENT, held(seat, Employer.CLIENT, "2026-01-05", null), START);
        }
        return seat;
    }

    private Ref<Project> project(@Nullable String ended) {
        LocalDate start = day("2026-01-05");
        return told.fact(
                Side.CLIENT,
                new Project(
                        "P1",
                        "Billing",
                        start,
                        day("2026-12-18"),
                        start,
                        ended == null ? null : day(ended),
                        null,
                        null),
                START);
    }

    private void needs(Ref<Project> project, String function, Side side, @Nullable Ref<RoleSeat> seat) {
        told.fact(Side.CLIENT, new FunctionNeeded(project, null, function, side, seat), START);
    }

    private Signal judged() {
        return one(new AtTheTable(), told, AS_OF);
    }
}
