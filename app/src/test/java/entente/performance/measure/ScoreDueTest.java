package entente.performance.measure;

import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.SuccessDefinition;
import entente.performance.SuccessScore;
import entente.performance.SuccessScore.Reached;
import entente.signal.Policy;
import entente.signal.PolicyOverride;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixty days into each quarter a side owes its word on it: for the second quarter of 2026 from 31 May on. */
class ScoreDueTest {
    private static final LocalDate SECOND = LocalDate.parse("2026-04-01");
    private static final LocalDate DUE = LocalDate.parse("2026-05-31");

    /** Last asked of the quarter before until the day before. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-30,2026-01-01,2026-03-02",
        "2026-05-31,2026-04-01,2026-05-31",
        "2026-08-29,2026-04-01,2026-05-31",
        "2026-08-30,2026-07-01,2026-08-30"
    })
    void eachQuarterIsAskedOfUntilTheNextOne(LocalDate today, LocalDate quarter, LocalDate dueOn) {
        Told told = of(Side.CLIENT);
        success(told, Side.CLIENT, START);
        assertThat(due(told, Side.CLIENT, today)).hasValue(new ScoreDue(quarter, dueOn));
    }

    @ParameterizedTest
    @EnumSource
    void whoHasSaidItOfTheQuarterOrALaterOneOwesNothing(Side side) {
        for (LocalDate said : List.of(SECOND, LocalDate.parse("2026-07-01"))) {
            Told told = of(side);
            scores(told, side, success(told, side, START), said);
            assertThat(due(told, side, DUE)).isEmpty();
        }
        Told earlier = of(side);
        scores(earlier, side, success(earlier, side, START), LocalDate.parse("2026-01-01"));
        assertThat(due(earlier, side, DUE)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheOtherSideWroteDownOrSaidIsNotTheSides(Side side) {
        Told told = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-06-30T12:00:00Z"));
        Ref<SuccessDefinition> theirs = success(told, side.other(), START);
        assertThat(due(told, side, DUE)).isEmpty();
        success(told, side, START);
        scores(told, side.other(), theirs, SECOND);
        assertThat(due(told, side, DUE)).isPresent();
        assertThat(due(told, side.other(), DUE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31,true", "2026-06-01,false"})
    void successWrittenDownAfterTheDayIsAskedOfFromTheNextQuarter(LocalDate said, boolean due) {
        Told told = of(Side.PROVIDER);
        success(told, Side.PROVIDER, said);
        assertThat(due(told, Side.PROVIDER, LocalDate.parse("2026-06-30")).isPresent())
                .isEqualTo(due);
    }

    @Test
    void whereBothAgreedOnAnotherDayThatCounts() {
        Told told = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-06-30T12:00:00Z"));
        success(told, Side.CLIENT, START);
        told.fact(Side.CLIENT, new PolicyOverride("000-E17.score", "61", "later"), START, Side.CLIENT, Side.PROVIDER);
        assertThat(ScoreDue.of(Side.CLIENT, told.book(), Policy.of(told.book()), DUE))
                .hasValue(new ScoreDue(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-03")));
    }

    private static Optional<ScoreDue> due(Told told, Side side, LocalDate today) {
        return ScoreDue.of(side, told.book(), Policy.DEFAULTS, today);
    }

    /** A side's own book, in which its answer waits for the other's. */
    private static Told of(Side side) {
        return Told.in(Rooms.KINDS, Chain.of(side), Instant.parse("2026-06-30T12:00:00Z"));
    }

    private static Ref<SuccessDefinition> success(Told told, Side side, LocalDate on) {
        return told.fact(side, new SuccessDefinition("S", side, "Calm nights", List.of()), on);
    }

    private static void scores(Told told, Side side, Ref<SuccessDefinition> success, LocalDate quarter) {
        told.fact(side, new SuccessScore(quarter, List.of(new Reached(success, Percent.of(40), null))), START);
    }
}
