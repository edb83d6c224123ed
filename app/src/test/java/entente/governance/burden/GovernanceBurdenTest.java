package entente.governance.burden;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.arrangement.ArrangementSamples;
import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.governance.forum.Attendance;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumSamples;
import entente.governance.forum.ForumSession;
import entente.governance.forum.SessionState;
import entente.governance.month.MonthEffort;
import entente.kernel.Band;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernanceBurdenTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** I-20: above 15 % excessive, below 3 % starved; usual up to 12 %. */
    @ParameterizedTest
    @CsvSource({"29999.99,ACT", "30000,WELL", "120000,WELL", "120000.01,WATCH", "150000,WATCH", "150000.01,ACT"})
    void governingMayCostNeitherTooMuchNorTooLittle(String governing, Band band) {
        cost(Side.CLIENT, "I-1", CostSort.INVOICE, "1000000", "2026-03-31");
        cost(Side.CLIENT, "G-1", CostSort.GOVERNANCE, governing, "2026-03-31");

        assertThat(judged().band()).isEqualTo(band);
    }

    /** A month before the first cost of governing was written down is not one without cost. */
    @ParameterizedTest
    @CsvSource({"2026-02-28,10", "2026-03-01,5"})
    void onlyWhatWasChargedSinceGoverningIsWrittenDownIsComparedWith(String chargedOn, String percent) {
        cost(Side.CLIENT, "I-0", CostSort.INVOICE, "1000000", chargedOn);
        cost(Side.CLIENT, "I-1", CostSort.INVOICE, "1000000", "2026-04-30");
        cost(Side.CLIENT, "G-1", CostSort.GOVERNANCE, "60000", "2026-03-15");
        cost(Side.CLIENT, "G-2", CostSort.GOVERNANCE, "40000", "2026-04-30");

        assertThat(judged().figure().known().orElseThrow()).isEqualByComparingTo(percent);
        assertThat(judged().measuredOn()).isEqualTo(LocalDate.parse("2026-04-30"));
    }

    @Test
    void eachSidesCostIsItsOwnPart() {
        cost(Side.CLIENT, "I-1", CostSort.INVOICE, "1000000", "2026-03-31");
        cost(Side.PROVIDER, "G-1", CostSort.GOVERNANCE, "20000", "2026-03-31");
        Signal signal = judged();

        assertThat(answer(signal)).isEqualTo("Governing is starved: the provider spends 2 % of what is charged on it");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("what governing costs this side is written down");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void whatWasChargedMoreThanAYearAgoDoesNotCount() {
        cost(Side.CLIENT, "I-1", CostSort.INVOICE, "1000000", "2025-06-30");
        cost(Side.CLIENT, "G-1", CostSort.GOVERNANCE, "20000", "2026-03-31");

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatIsInTwoCurrenciesIsNotCompared() {
        cost(Side.CLIENT, "I-1", CostSort.INVOICE, "1000000", "2026-03-31");
        LocalDate day = LocalDate.parse("2026-03-31");
        Money dollars = Money.of("20000.00", "USD");
        told.fact(Side.CLIENT, new CostLine("G", null, CostSort.GOVERNANCE, dollars, day, null, null), day);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    /** Our ceilings: 10 and 15 hours for every 100 hours of work. */
    @ParameterizedTest
    @CsvSource({"60,WELL", "61,WATCH", "110,WATCH", "111,ACT"})
    void hoursOfGoverningHaveACeiling(int reporting, Band band) {
        told.fact(
                Side.CLIENT,
                new MonthEffort("2026-05", Side.CLIENT, BigDecimal.valueOf(10), LocalDate.parse("2026-06-03")),
                LocalDate.parse("2026-06-03"));
        effort(Side.CLIENT, "2026-05", reporting, 30, 1000);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().figure().known().orElseThrow())
                .isCloseTo(BigDecimal.valueOf(reporting + 40).movePointLeft(1), within(new BigDecimal("0.001")));
    }

    /** Sixty minutes each of the five Tuesdays of March with one of the client's people there, by the minutes. */
    @Test
    void hoursInForumsComeFromTheirMinutes() {
        LocalDate first = LocalDate.parse("2026-03-03");
        Ref<Forum> forum = told.fact(Side.CLIENT, ForumSamples.weekly("OPS", ForumLevel.OPERATING), first);
        for (int week = 0; week < 6; week++) {
            LocalDate day = first.plusWeeks(week);
            told.fact(Side.CLIENT, held(forum, day), day);
        }
        effort(Side.CLIENT, "2026-03", 3, 2, 100);

        assertThat(judged().figure().known().orElseThrow()).isEqualByComparingTo("10");
        assertThat(GovernanceLoad.layers(told.book().on(AS_OF)).known()).contains(BigDecimal.ONE);
    }

    private static ForumSession held(Ref<Forum> forum, LocalDate day) {
        return new ForumSession(
                forum,
                day,
                SessionState.HELD,
                day,
                day,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new Attendance("Jonas Falk", Side.CLIENT, true, true),
                        new Attendance("Ilse Adler", Side.CLIENT, false, false),
                        new Attendance("Mira Lund", Side.PROVIDER, true, true)),
                List.of());
    }

    @Test
    void withoutTheHoursOfTheWorkThereIsNoCeiling() {
        effort(Side.CLIENT, "2026-05", 500, 500, null);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(GovernanceLoad.of(told.book().on(AS_OF), Side.CLIENT, AS_OF, 365)
                        .hours()
                        .known())
                .contains(BigDecimal.valueOf(1000));
    }

    @Test
    void aMonthThatIsNotOverDoesNotCount() {
        effort(Side.CLIENT, "2026-07", 500, 500, 100);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void withoutAWordNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("Nobody has said what governing takes");
    }

    private void effort(Side side, String month, int reporting, int approvals, @Nullable Integer work) {
        LocalDate said = LocalDate.parse("2026-06-03");
        told.fact(
                side,
                new GoverningEffort(
                        month,
                        side,
                        said,
                        BigDecimal.valueOf(reporting),
                        BigDecimal.valueOf(approvals),
                        work == null ? null : BigDecimal.valueOf(work),
                        4),
                said);
    }

    private void cost(Side side, String code, CostSort sort, String amount, String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(side, new CostLine(code, null, sort, Money.of(amount, "EUR"), day, null, null), day);
    }

    private Signal judged() {
        return one(new GovernanceBurden(), told, AS_OF);
    }
}
