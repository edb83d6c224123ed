package entente.team.standing;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Rooms;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.CredibilityRating;
import entente.team.RoleSeat;
import entente.team.TrackRecordEntry;
import entente.team.pair.PairSamples;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 004-02: kept-promise rate times the breadth of departments that rate 3 or more. */
class CredibilityEarnedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = Told.in(Rooms.KINDS, Chain.CLIENT, Instant.parse("2026-06-30T12:00:00Z"));
    private final Ref<RoleSeat> seat =
            told.fact(Side.CLIENT, new RoleSeat("L", "Outsourcing leader", Side.CLIENT, true, null), START);

    // by hand: 9 of 10 kept is 90 %, 3 of 4 departments is 75 %, together 67.5 %
    @Test
    void credibilityIsWhatWasKeptTimesWhoBelieves() {
        promises(9, 1);
        PairSamples.switchTo(told, Side.CLIENT, true);
        believes("Laboratories", "3");
        believes("Sites", "4.5");
        believes("Finance", "3.1");
        believes("Archive", "2.9");
        Figure value = all().value(new BigDecimal("3"));
        assertThat(value.known().orElseThrow()).isEqualByComparingTo("67.5");
    }

    @ParameterizedTest
    @CsvSource({"8,2,WELL", "7,2,ACT"})
    void fewerThanEightyInAHundredKeptIsTimeToAct(int kept, int broken, Band band) {
        promises(kept, broken);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged())).isEqualTo("Outsourcing leader: 7 of 9 promises were kept by their day");
            assertThat(part(judged(), Side.CLIENT)).startsWith("Outsourcing leader");
            assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    @ParameterizedTest
    @CsvSource({"3,WELL", "2.9,WATCH", "2.1,WATCH", "2,ACT"})
    void aDepartmentAtTwoOrBelowIsTimeToAct(String points, Band band) {
        PairSamples.switchTo(told, Side.CLIENT, true);
        believes("Laboratories", points);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void noDepartmentRatesAnybodyBeforeTheSideHasSwitchedItOn() {
        assertThatThrownBy(() -> believes("Laboratories", "2"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the client has not switched such ratings on");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void aRatingIsForgottenWhenItsTimeIsOver() {
        PairSamples.switchTo(told, Side.CLIENT, true);
        believes("Laboratories", "2");
        assertThat(one(new CredibilityEarned(), told, LocalDate.parse("2027-06-26"))
                        .band())
                .isEqualTo(Band.ACT);
        assertThat(one(new CredibilityEarned(), told, LocalDate.parse("2027-06-27"))
                        .band())
                .isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatWasKeptLateWasNotKeptAndWhatIsNotDueDoesNotCount() {
        promise("A", "2026-03-31", "2026-04-01");
        promise("B", "2026-07-15", null);
        assertThat(all().keptRate().known().orElseThrow()).isEqualByComparingTo("0");
        promise("C", "2026-07-15", "2026-06-15");
        assertThat(all().keptRate().known().orElseThrow()).isEqualByComparingTo("50");
    }

    @Test
    void onlyWhatFellDueWithinTheYearCountsAndWithoutAnyNothingIsKnown() {
        promise("A", "2025-06-29", null);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        promise("B", "2025-06-30", null);
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void whatNobodyConfirmedForAYearIsNotKnown() {
        promise("A", "2026-12-30", "2026-06-15");
        assertThat(one(new CredibilityEarned(), told, LocalDate.parse("2027-06-30"))
                        .band())
                .isEqualTo(Band.WELL);
        assertThat(one(new CredibilityEarned(), told, LocalDate.parse("2027-07-01"))
                        .band())
                .isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> promise("A", "2025-12-31", null)).hasMessageContaining("lies before 5 Jan 2026");
        assertThatThrownBy(() -> promise("A", "2026-03-31", "2026-01-04"))
                .hasMessageContaining("2026-01-04 lies before 5 Jan 2026");
        PairSamples.switchTo(told, Side.CLIENT, true);
        assertThatThrownBy(() -> believes("Laboratories", "5.1")).hasMessageContaining("from 1 to 5");
    }

    private void promises(int kept, int broken) {
        for (int i = 0; i < kept + broken; i++) {
            promise("P" + i, "2026-03-31", i < kept ? "2026-03-31" : null);
        }
    }

    private void promise(String code, String dueOn, @Nullable String keptOn) {
        told.fact(
                Side.CLIENT,
                new TrackRecordEntry(
                        code,
                        Side.CLIENT,
                        seat,
                        "Laboratories",
                        "One list of codes",
                        dueOn.startsWith("2025-06") ? LocalDate.parse("2025-01-05") : LocalDate.parse("2026-01-05"),
                        LocalDate.parse(dueOn),
                        keptOn == null ? null : LocalDate.parse(keptOn)),
                START);
    }

    private void believes(String department, String points) {
        told.fact(
                Side.CLIENT,
                new CredibilityRating(
                        Side.CLIENT, seat, department, LocalDate.parse("2026-06-26"), new BigDecimal(points), 6),
                START);
    }

    private Credibility all() {
        return CredibilityEarned.all(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF)
                .getFirst();
    }

    private Signal judged() {
        return one(new CredibilityEarned(), told, AS_OF);
    }
}
