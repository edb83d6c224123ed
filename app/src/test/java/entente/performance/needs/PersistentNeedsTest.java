package entente.performance.needs;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.measure;
import static entente.performance.PerformanceSamples.read;
import static entente.performance.needs.NeedSamples.at;
import static entente.performance.needs.NeedSamples.cover;
import static entente.performance.needs.NeedSamples.coverAll;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Service;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.BalancedScorecard;
import entente.performance.measure.MeasureCourse;
import entente.performance.needs.Rung.State;
import entente.performance.scorecard.CardFrame;
import entente.performance.scorecard.Coverage;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersistentNeedsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final String[] GOOD = {"96", "96", "96"};

    private final Told told = shared();
    private final Ref<Service> service = NeedSamples.one(told);

    /** The acceptance example: persistent need without live measure while level 3 green -> hollow/trading-down. */
    @Test
    void persistentNeedWithoutLiveMeasureWhileLevelThreeGreenIsHollowAndTradingDown() {
        cover(told, "reliability", "cost", "satisfaction", "people", "relationship");
        at(told, service, 1, GOOD);
        at(told, service, 2, GOOD);
        at(told, service, 3, GOOD);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo(
                        "Service S1: level 3, Enables the business, looks good while a need that never goes away is not met: Security and compliance");
        assertThat(ladder().rungs().get(2).state()).isEqualTo(State.HOLLOW);
        assertThat(ladder().attained()).isEqualTo(2);
    }

    @Test
    void withEveryNeedMeasuredTheThirdLevelStands() {
        coverAll(told);
        at(told, service, 1, GOOD);
        at(told, service, 2, GOOD);
        at(told, service, 3, GOOD);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(ladder().attained()).isEqualTo(3);
    }

    @Test
    void theTwoLowestLevelsAreNoTradingDown() {
        cover(told, "cost");
        at(told, service, 1, GOOD);

        assertThat(answer(judged())).startsWith("5 of 6 needs that never go away have no live measure");
    }

    /** Below 100 % is an alert; 100 % exactly is not. */
    @Test
    void everyNeedHasToBeCovered() {
        cover(told, "reliability", "cost", "satisfaction", "people", "relationship");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("1 of 6 needs that never go away have no live measure: Security and compliance");

        cover(told, "security");
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).isEqualTo("Each of the 6 needs that never go away has a live measure");
    }

    /** The catalogue: measure unread 2 periods. Read to the end of June; five days of grace. */
    @Test
    void aNeedWhoseMeasureIsNotReadForTwoPeriodsIsAHole() {
        coverAll(told);

        assertThat(one(new PersistentNeeds(), told, LocalDate.parse("2026-09-05"))
                        .band())
                .isEqualTo(Band.WELL);
        Signal stale = one(new PersistentNeeds(), told, LocalDate.parse("2026-09-06"));
        assertThat(stale.band()).isEqualTo(Band.ACT);
        assertThat(why(stale)).contains("not agreed by both, or not read for two periods");
    }

    @Test
    void aNeedAtItsFloorIsRedAndUpperSuccessStandsOnNothing() {
        coverAll(told);
        read(told, agreed(told, measure("X", m -> m.need("security", "strategic"))), "90");
        assertThat(answer(judged())).isEqualTo("A need that never goes away is not met: Security and compliance");

        at(told, service, 3, GOOD);
        assertThat(answer(judged())).contains("level 3", "Security and compliance");
    }

    /** Between floor and target a need is to watch and not red, so that what stands above it stands. */
    @Test
    void aNeedBetweenItsFloorAndItsTargetIsNotRed() {
        cover(told, "reliability", "cost", "satisfaction", "people", "relationship");
        read(told, agreed(told, measure("N-security", m -> m.need("security", "quality"))), "92");
        at(told, service, 1, GOOD);
        at(told, service, 2, GOOD);
        at(told, service, 3, GOOD);

        assertThat(coverage().red()).isEmpty();
        assertThat(ladder().attained()).isEqualTo(3);
    }

    @Test
    void aMeasureOnlyOneSideSignedCoversNothing() {
        told.fact(Side.CLIENT, measure("K1", m -> m.need("cost", "financial")), START, Side.CLIENT);

        assertThat(coverage().rows().get(1).isLive()).isFalse();
        assertThat(coverage().rows().get(1).cells().get(1).state()).isEqualTo(Coverage.State.DEFINED);
        assertThat(coverage().rows().get(1).cells().getFirst().state()).isEqualTo(Coverage.State.EMPTY);
    }

    @Test
    void aCellBothSignedAsNotNeededLeavesTheBase() {
        BalancedScorecard card = new BalancedScorecard(
                "CARD",
                List.of(new BalancedScorecard.Perspective("quality", "Quality")),
                List.of(
                        new BalancedScorecard.PersistentNeed("cost", "Cost"),
                        new BalancedScorecard.PersistentNeed("security", "Security")),
                List.of(new BalancedScorecard.NotNeeded("Security", "Quality", "The auditors tell it")));
        cover(told, "cost");
        Ref<BalancedScorecard> proposed = told.fact(Side.CLIENT, card, START, Side.CLIENT);
        assertThat(judged().band()).isEqualTo(Band.ACT);

        told.sign(Side.PROVIDER, proposed.id());
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(coverage().rows().getLast().cells().getFirst().state()).isEqualTo(Coverage.State.NOT_NEEDED);
    }

    @Test
    void withoutAnyMeasureTheAnswerIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    private Coverage coverage() {
        var book = told.book().on(AS_OF);
        return Coverage.of(CardFrame.of(book), MeasureCourse.all(book, Policy.DEFAULTS, AS_OF));
    }

    private ServiceLadder ladder() {
        return ServiceLadder.all(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF).getFirst();
    }

    private Signal judged() {
        return one(new PersistentNeeds(), told, AS_OF);
    }
}
