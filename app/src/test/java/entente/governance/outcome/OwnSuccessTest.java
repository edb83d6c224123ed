package entente.governance.outcome;

import static entente.Shown.bothSides;
import static entente.Shown.why;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.BySide;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.SuccessDefinition;
import entente.performance.SuccessScore;
import entente.performance.SuccessScore.Reached;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each side counts as its success, beside the outcome index (the instruments; 000-QA). */
class OwnSuccessTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final LocalDate QUARTER = LocalDate.parse("2026-04-01");

    private final Told told = ArrangementSamples.shared();

    /** By hand: the client's two are 50 and 75, so 62.5; the provider's one is 20; the gap is 42.5. */
    @Test
    void eachSideIsTheMeanOfItsOwnAndTheLeastIsNamedFirst() {
        Ref<SuccessDefinition> calm = success("C1", Side.CLIENT);
        Ref<SuccessDefinition> cheap = success("C2", Side.CLIENT);
        Ref<SuccessDefinition> plan = success("P1", Side.PROVIDER);
        said(Side.CLIENT, QUARTER, reached(calm, 75), reached(cheap, 50));
        said(Side.PROVIDER, QUARTER, reached(plan, 20));
        assertThat(bothSides(of(AS_OF))).isEqualTo("62.5 20 42.5");
        String why = why(of(AS_OF).client());
        assertThat(why).contains("The mean of 2 successes of its own", "Success C2: 50 %, because we counted");
        assertThat(why.indexOf("Success C2")).isLessThan(why.indexOf("Success C1"));
    }

    @Test
    void whatASideSaysOfTheOthersSuccessCountsNowhere() {
        Ref<SuccessDefinition> ours = success("C1", Side.CLIENT);
        Ref<SuccessDefinition> theirs = success("P1", Side.PROVIDER);
        said(Side.CLIENT, QUARTER, reached(ours, 40), reached(theirs, 100));
        said(Side.PROVIDER, QUARTER, reached(ours, 100));
        assertThat(bothSides(of(AS_OF))).isEqualTo("40 unknown unknown");
        assertThat(why(of(AS_OF).provider())).contains("nothing was said of a success of this side's own");
    }

    @Test
    void whereNothingIsDefinedOrNothingSaidItIsNotKnownAndNeverNought() {
        assertThat(bothSides(of(AS_OF))).isEqualTo("unknown unknown unknown");
        assertThat(why(of(AS_OF).client())).contains("The client has not written down what success is for it");
        success("C1", Side.CLIENT);
        assertThat(why(of(AS_OF).client())).contains("Both sides have not said yet");
    }

    /** Of the quarter from 1 April it tells until two more have passed: on 31 December, no longer on 1 January. */
    @ParameterizedTest
    @CsvSource({"2026-03-31,unknown", "2026-04-01,40", "2026-12-31,40", "2027-01-01,unknown"})
    void anAnswerGetsOld(String asOf, String client) {
        said(Side.CLIENT, QUARTER, reached(success("C1", Side.CLIENT), 40));
        assertThat(bothSides(of(LocalDate.parse(asOf)))).isEqualTo(client + " unknown unknown");
    }

    @Test
    void ofSeveralQuartersTheNewestCountsAndAsOfAnEarlierDayTheOneBefore() {
        Ref<SuccessDefinition> ours = success("C1", Side.CLIENT);
        said(Side.CLIENT, QUARTER.minusMonths(3), reached(ours, 10));
        said(Side.CLIENT, QUARTER, reached(ours, 40));
        assertThat(bothSides(of(AS_OF))).startsWith("40 ");
        assertThat(bothSides(of(QUARTER.minusDays(1)))).startsWith("10 ");
    }

    @Test
    void aSuccessThatWasTakenBackCountsNoMore() {
        Ref<SuccessDefinition> kept = success("C1", Side.CLIENT);
        Ref<SuccessDefinition> gone = success("C2", Side.CLIENT);
        said(Side.CLIENT, QUARTER, reached(kept, 40), reached(gone, 100));
        told.say(Side.CLIENT, new Statement.Withdraw(gone.id(), 1, START, "no longer", null));
        assertThat(bothSides(of(AS_OF))).startsWith("40 ");
    }

    @Test
    void aScoreNamesAQuarterAndEachSuccessOnceAndStaysWithinNoughtAndAll() {
        Ref<SuccessDefinition> one = success("C1", Side.CLIENT);
        refused("quarterOn", () -> new SuccessScore(LocalDate.parse("2026-05-01"), List.of(reached(one, 1))));
        refused("quarterOn", () -> new SuccessScore(LocalDate.parse("2026-04-02"), List.of(reached(one, 1))));
        refused("reached", () -> new SuccessScore(QUARTER, List.of()));
        refused("reached", () -> new SuccessScore(QUARTER, List.of(reached(one, 1), reached(one, 2))));
        refused("share", () -> reached(one, 101));
        refused("share", () -> reached(one, -1));
        assertThat(SuccessScore.quarterOf(AS_OF)).isEqualTo(QUARTER);
        assertThat(SuccessScore.quarterOf(LocalDate.parse("2026-12-31"))).isEqualTo("2026-10-01");
    }

    @Property(tries = 100)
    void theMeanLiesBetweenTheLeastAndTheMost(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100) Integer> shares) {
        Told all = ArrangementSamples.shared();
        List<Reached> reached = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Ref<SuccessDefinition> one = all.fact(Side.CLIENT, definition("C" + i, Side.CLIENT), START);
            reached.add(reached(one, shares.get(i)));
        }
        all.fact(Side.CLIENT, new SuccessScore(QUARTER, reached), START);
        BigDecimal mean =
                OwnSuccess.of(all.book().on(AS_OF), AS_OF).client().known().orElseThrow();
        assertThat(mean.doubleValue())
                .isBetween(
                        shares.stream().mapToInt(one -> one).min().orElseThrow() - 1e-9,
                        shares.stream().mapToInt(one -> one).max().orElseThrow() + 1e-9);
    }

    private static void refused(String field, ThrowingCallable by) {
        assertThatThrownBy(by)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static SuccessDefinition definition(String code, Side side) {
        return new SuccessDefinition(code, side, "Success " + code, List.of());
    }

    private Ref<SuccessDefinition> success(String code, Side side) {
        return told.fact(side, definition(code, side), START);
    }

    private static Reached reached(Ref<SuccessDefinition> success, int share) {
        return new Reached(success, Percent.of(share), "we counted");
    }

    private void said(Side side, LocalDate quarter, Reached... reached) {
        told.fact(side, new SuccessScore(quarter, List.of(reached)), START);
    }

    private BySide of(LocalDate asOf) {
        return OwnSuccess.of(told.book().on(asOf), asOf);
    }
}
