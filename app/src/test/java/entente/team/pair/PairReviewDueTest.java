package entente.team.pair;

import static entente.Judged.answer;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.expected;
import static entente.arrangement.ArrangementSamples.kept;
import static entente.arrangement.ArrangementSamples.promise;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.pair;
import static entente.team.TeamSamples.person;
import static entente.team.pair.PairSamples.asked;
import static entente.team.pair.PairSamples.switchOn;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Judged;
import entente.arrangement.Promise;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.About;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.team.LeaderAttributes;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairReviewDueTest {
    private final Told told = shared();
    private final Ref<LeadershipPair> pair = told.fact(
            Side.CLIENT,
            pair(
                    told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START),
                    told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START),
                    "2025-06-30"),
            START);

    @Test
    void bothExperiencedBehavioursLowResultsLowForTwoCyclesListsFiveWaysIncludingReplacingTheClientsLeader() {
        switchOn(told);
        rate(Side.CLIENT, "5", "3");
        rate(Side.PROVIDER, "5", "3");
        asked(told, "2026-03-15", "40", "50");
        asked(told, "2026-06-15", "40", "50");
        late();

        Signal signal = judged("2026-06-30");
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .startsWith(
                        "The pair's index is 47.3 of 100, below 60 twice, and one result is behind plan, as in the cycle before");
        assertThat(why(signal))
                .contains(
                        "Five ways: coach both, agree the roles anew, replace the client's leader, replace the provider's leader, replace both",
                        "Database locked is behind");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("What is known of the client's leader");
    }

    @Test
    void lowTwiceWithResultsOnPlanIsForACoach() {
        switchOn(told);
        asked(told, "2026-03-15", "40", "50");
        asked(told, "2026-06-15", "40", "50");
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-30"))).endsWith("and no result is behind plan: coach");
        assertThat(judged("2026-06-30").reading()).isEqualTo(Reading.THIN);
    }

    @ParameterizedTest
    @CsvSource({"60,60,WELL", "60,59,WATCH", "59,59,ACT", "59,60,WELL"})
    void sixtyIsEnough(String before, String now, Band band) {
        switchOn(told);
        asked(told, "2026-03-15", before, before);
        asked(told, "2026-06-15", now, now);
        late();
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"002-04,ACT,ACT", "002-07,ACT,WATCH", "002-12,ACT,ACT", "002-12,WATCH,WATCH", "000-A8,ACT,WATCH"})
    void measuresAgainstPlanAreResultsToo(String practice, Band measured, Band band) {
        switchOn(told);
        asked(told, "2026-03-15", "40", "50");
        asked(told, "2026-06-15", "40", "50");
        Signal beside = signal(practice, measured);
        assertThat(judged("2026-06-30", List.of(beside)).band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(why(judged("2026-06-30", List.of(beside))))
                    .contains("Measured against plan: Nobody was asked yet.");
        }
    }

    /** A need may be unmet for the first time; a level is lost and growth is behind only after two periods. */
    @Test
    void aNeedUnmetTodayAsksForAPromiseBehindInTheCycleBefore() {
        switchOn(told);
        asked(told, "2026-03-15", "40", "50");
        asked(told, "2026-06-15", "40", "50");
        told.fact(Side.CLIENT, kept(promise("2026-02-27"), "2026-03-02"), START, Side.CLIENT, Side.PROVIDER);
        assertThat(judged("2026-06-30", List.of()).band()).isEqualTo(Band.WATCH);
        assertThat(judged("2026-06-30", List.of(signal("002-07", Band.ACT))).band())
                .isEqualTo(Band.ACT);
    }

    // the cycles are 16 March to 15 June and what came since; before the first of them a cycle lasts three months
    @ParameterizedTest
    @CsvSource({"2024-05-29,2024-05-30", "2025-12-12,2025-12-15", "2026-02-27,2026-03-02", "2026-03-31,2026-04-01"})
    void aPromiseThatWasKeptLateInOneCycleAloneOrLongAgoReplacesNobody(String promisedOn, String keptOn) {
        switchOn(told);
        asked(told, "2026-03-15", "40", "50");
        asked(told, "2026-06-15", "40", "50");
        told.fact(Side.CLIENT, kept(promise(promisedOn), keptOn), START, Side.CLIENT, Side.PROVIDER);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
    }

    @Test
    void resultsBehindPlanInThisCycleAloneAreForACoach() {
        switchOn(told);
        asked(told, "2026-03-15", "40", "50");
        asked(told, "2026-06-15", "40", "50");
        told.fact(
                Side.CLIENT,
                expected(promise("2026-05-29"), "2026-08-31"),
                LocalDate.parse("2026-05-20"),
                Side.CLIENT,
                Side.PROVIDER);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-30")))
                .endsWith("below 60 twice, and one result is behind plan, in this cycle only: coach");
    }

    /** The cycle before was of others. */
    @Test
    void aLowIndexOfThePairBeforeIsNotHeldAgainstTheNewOne() {
        switchOn(told);
        asked(told, "2026-03-15", "40", "50");
        asked(told, "2026-06-15", "40", "50");
        late();
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.ACT);
        Ref<Person> clara = told.fact(Side.CLIENT, person("Clara", Side.CLIENT), START);
        LeadershipPair was =
                told.book().find(LeadershipPair.class, pair).orElseThrow().fact();
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        pair.id(), 1, pair(clara, was.providerLeader(), "2026-04-01"), START, "Clara leads"));
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-30"))).endsWith("below 60 for the first time: coach");
    }

    // agreed at 60,000: the same price is on plan, a cent more is behind it
    @ParameterizedTest
    @CsvSource({"60000.00,WATCH", "60000.01,ACT"})
    void aPromiseThatCostsMoreThanAgreedIsBehindPlan(String now, Band band) {
        switchOn(told);
        asked(told, "2026-03-15", "40", "50");
        asked(told, "2026-06-15", "40", "50");
        told.fact(
                Side.CLIENT,
                new Promise(
                        "P7",
                        "Migrated",
                        LocalDate.parse("2026-12-31"),
                        Money.of("60000.00", "EUR"),
                        null,
                        Money.of(now, "EUR"),
                        null),
                START,
                Side.CLIENT,
                Side.PROVIDER);
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
    }

    private static Signal signal(String practice, Band band) {
        Text says = Text.of("governance.longing.none");
        return new Signal(
                practice,
                About.ARRANGEMENT,
                says,
                says,
                Figure.unknown(says),
                band,
                Reading.FULL,
                false,
                LocalDate.parse("2026-06-15"),
                List.of());
    }

    // closed on 15 June: 120 days are over on 13 October
    @ParameterizedTest
    @CsvSource({"2026-10-13,70,WELL", "2026-10-14,70,UNKNOWN", "2026-10-13,40,ACT", "2026-10-14,40,UNKNOWN"})
    void anIndexOlderThan120DaysIsNeitherWellNorDue(String asOf, String index, Band band) {
        switchOn(told);
        asked(told, "2026-03-15", index, index);
        asked(told, "2026-06-15", index, index);
        late();
        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    @Test
    void anOldIndexSaysHowOldItIsAndBothSidesReadWhenTheirPeopleWereAsked() {
        switchOn(told);
        asked(told, "2026-06-15", "70", "70");
        Signal signal = judged("2026-10-14");
        assertThat(answer(signal))
                .isEqualTo("The pair's index is 121 days old, too old to go by: ask both teams again");
        assertThat(signal.measuredOn()).isEqualTo("2026-06-15");
        assertThat(why(signal)).contains("003-36.stale");
        for (Side side : Side.values()) {
            assertThat(part(signal, side)).isEqualTo("This side's people were last asked about the pair 121 days ago");
        }
    }

    @Test
    void nobodyAskedIsNotKnown() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
    }

    private void rate(Side side, String most, String clout) {
        BigDecimal high = new BigDecimal(most);
        told.fact(
                side,
                new LeaderAttributes(
                        pair, side, LocalDate.parse("2026-03-01"), high, high, high, new BigDecimal(clout), high, 6),
                START);
    }

    private void late() {
        told.fact(Side.CLIENT, expected(promise("2026-05-29"), "2026-08-31"), START, Side.CLIENT, Side.PROVIDER);
    }

    private Signal judged(String asOf) {
        return judged(asOf, List.of());
    }

    private Signal judged(String asOf, List<Signal> beside) {
        return Judged.composed(new PairReviewDue(), beside, told, LocalDate.parse(asOf));
    }
}
