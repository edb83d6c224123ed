package entente.team.duty;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.DepartmentImpact;
import entente.team.RoleSeat;
import entente.team.TouchPoint;
import entente.team.TouchPointReading;
import entente.team.growth.GrowthSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchPointsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** More than half of the time of those at the interface on the process itself: 50 is no alert, 51 is. */
    @ParameterizedTest
    @CsvSource({"50,UNKNOWN", "51,ACT"})
    void moreTimeOnTheProcessThanOnTheInterfaceIsTimeToAct(int doing, Band band) {
        GrowthSamples client = GrowthSamples.on().spends("2026-05-31", "2026-01-05", doing, false, 1);
        Signal signal = one(new TouchPoints(), client.told(), AS_OF);
        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(signal))
                    .isEqualTo("Those of the client at the interface spend 51 % of their time on the process itself");
            assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    // by hand: (100 or 0) + rework/20 + wait/5, each at most 100, over three
    @ParameterizedTest
    @CsvSource({
        "true,0,0,0",
        "true,10,2.5,33.33333",
        "false,0,0,33.33333",
        "false,8,2,60",
        "false,20,5,100",
        "false,90,40,100"
    })
    void frictionIsTheMeanOfThree(boolean works, String rework, String wait, String friction) {
        Ref<TouchPoint> point = point(null, null);
        read(told, point, "2026-06-15", works, rework, wait);
        BigDecimal value = TouchView.all(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF)
                .getFirst()
                .newest()
                .orElseThrow()
                .known()
                .orElseThrow();
        assertThat(value.subtract(new BigDecimal(friction)).abs()).isLessThan(new BigDecimal("0.0001"));
    }

    @ParameterizedTest
    @CsvSource({"8,WATCH", "7.9,WELL"})
    void sixtyCountsAsHigh(String rework, Band band) {
        read(told, point(null, null), "2026-06-15", false, rework, "2");
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void highInTwoReadingsRunningIsTimeToActForWhoKeepsIt() {
        Ref<RoleSeat> owner = told.fact(Side.PROVIDER, seat("P", "Loader", Side.PROVIDER, null), START);
        Ref<TouchPoint> point = point(null, owner);
        read(told, point, "2026-05-15", false, "20", "5");
        read(told, point, "2026-06-15", false, "20", "5");

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("Sends files / Loads files: friction 100 of 100, high for the second time");
        assertThat(why(judged())).contains("It does not work from day to day", "Rework 20 %");
        assertThat(part(judged(), Side.PROVIDER)).startsWith("Sends files / Loads files");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void aDepartmentNobodyLookedAtIsTheClientsToMend() {
        read(told, point("Laboratories", null), "2026-06-15", true, "0", "0");
        assertThat(answer(judged())).isEqualTo("Nobody has looked at what it means for Laboratories");
        Ref<DepartmentImpact> impact =
                told.fact(Side.CLIENT, new DepartmentImpact("laboratories", null, null, null), START);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(part(judged(), Side.CLIENT)).contains("laboratories");
        assertThat(impact).isNotNull();
    }

    @Test
    void aDepartmentThatWasLookedAtIsWell() {
        read(told, point("Laboratories", null), "2026-06-15", true, "0", "0");
        told.fact(Side.CLIENT, new DepartmentImpact("Laboratories", "Less typing", day("2026-02-02"), true), START);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void aPointNobodyReadIsWatchedAndNoneIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        point(null, null);
        assertThat(answer(judged())).isEqualTo("Nobody has said how the touch point Sends files works");
    }

    @Test
    void whatNobodyConfirmedForAQuarterIsNotKnown() {
        Told old = on("2026-04-01");
        Ref<TouchPoint> point =
                old.fact(Side.CLIENT, new TouchPoint("T1", "Sends files", "Loads files", null, null), START);
        read(old, point, "2026-03-31", true, "0", "0");
        assertThat(one(new TouchPoints(), old, AS_OF).band()).isEqualTo(Band.WELL);
        assertThat(one(new TouchPoints(), old, AS_OF.plusDays(1)).band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatCannotBeIsRefused() {
        Ref<TouchPoint> point = point(null, null);
        assertThatThrownBy(() -> read(told, point, "2026-06-15", true, "101", "0"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from 0 to 100");
        assertThatThrownBy(() -> new DepartmentImpact("Laboratories", null, day("2026-02-02"), true))
                .hasMessageContaining("say what it means");
    }

    private Ref<TouchPoint> point(@Nullable String department, @Nullable Ref<RoleSeat> owner) {
        return told.fact(Side.CLIENT, new TouchPoint("T1", "Sends files", "Loads files", department, owner), START);
    }

    private static void read(Told told, Ref<TouchPoint> point, String on, boolean works, String rework, String wait) {
        told.fact(
                Side.PROVIDER,
                new TouchPointReading(point, day(on), works, Percent.of(rework), new BigDecimal(wait)),
                day(on));
    }

    private Signal judged() {
        return one(new TouchPoints(), told, AS_OF);
    }
}
