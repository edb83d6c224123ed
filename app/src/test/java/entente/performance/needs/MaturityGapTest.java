package entente.performance.needs;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.needs.NeedSamples.expect;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Service;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.MaturityAssessment;
import entente.performance.ProcessMaturity;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaturityGapTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: a gap of two levels and no improvement. The lower assessment of both counts. */
    @ParameterizedTest
    @CsvSource({"4,4,WELL", "5,4,WELL", "3,4,WATCH", "2,3,ACT", "2,2,ACT"})
    void theLevelsThatAreMissingFallIntoTheirBand(int client, int provider, Band band) {
        Ref<ProcessMaturity> process = process(4, null, null);
        assess(Side.CLIENT, process, "2026-06-01", client);
        assess(Side.PROVIDER, process, "2026-06-01", provider);

        assertThat(judged().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,WATCH", "2026-06-29,ACT"})
    void anImprovementThatIsUnderWayMakesItWatched(String by, Band band) {
        Ref<ProcessMaturity> process = process(4, null, by);
        both(process, 2);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void sidesMoreThanOneLevelApartNeedAThirdView() {
        Ref<ProcessMaturity> process = process(2, null, null);
        assess(Side.CLIENT, process, "2026-06-01", 2);
        assess(Side.PROVIDER, process, "2026-06-01", 4);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("Changes: both sides are 2 levels apart; a third view would settle it");
    }

    @Test
    void aThirdViewSettlesIt() {
        Ref<ProcessMaturity> process = process(3, 3, null);
        assess(Side.CLIENT, process, "2026-06-01", 1);
        assess(Side.PROVIDER, process, "2026-06-01", 4);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(why(judged())).contains("Settled by a third view");
    }

    /** I-17: levels 1 and 2 need 3, levels 3 and 4 need 4, level 5 needs 5. */
    @ParameterizedTest
    @CsvSource({"1,3", "2,3", "3,4", "4,4", "5,5"})
    void whatIsNeededFollowsFromTheLevelExpectedOfTheService(int level, int needed) {
        Ref<Service> service = NeedSamples.one(told);
        expect(told, service, level, "2026-12-31");
        Ref<ProcessMaturity> process = told.fact(
                Side.CLIENT,
                new ProcessMaturity("PR1", "Changes", service, Side.PROVIDER, null, null, null, null, null),
                START);
        both(process, needed);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        both(process, "2026-06-02", needed - 1);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
    }

    @Test
    void theNewestAssessmentOfEachSideCounts() {
        Ref<ProcessMaturity> process = process(4, null, null);
        both(process, "2026-03-01", 1);
        both(process, "2026-06-01", 4);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(judged().measuredOn()).isEqualTo("2026-06-01");
    }

    @Test
    void untilBothHaveAssessedItTheAnswerIsNotKnown() {
        Ref<ProcessMaturity> process = process(4, null, null);
        assess(Side.CLIENT, process, "2026-06-01", 4);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("this side has not assessed it");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("this side finds 4: Seen");
    }

    @Test
    void withoutAnyProcessTheAnswerIsNotKnown() {
        assertThat(answer(judged())).isEqualTo("No process is recorded yet");
    }

    private Ref<ProcessMaturity> process(int needed, @Nullable Integer third, @Nullable String by) {
        return told.fact(
                Side.CLIENT,
                new ProcessMaturity(
                        "PR1",
                        "Changes",
                        null,
                        Side.PROVIDER,
                        null,
                        needed,
                        third,
                        by == null ? null : "One calendar",
                        by == null ? null : LocalDate.parse(by)),
                START);
    }

    private void both(Ref<ProcessMaturity> process, int level) {
        both(process, "2026-06-01", level);
    }

    private void both(Ref<ProcessMaturity> process, String on, int level) {
        assess(Side.CLIENT, process, on, level);
        assess(Side.PROVIDER, process, on, level);
    }

    private void assess(Side side, Ref<ProcessMaturity> process, String on, int level) {
        told.fact(side, new MaturityAssessment(process, LocalDate.parse(on), level, "Seen"), START);
    }

    private Signal judged() {
        return one(new MaturityGap(), told, AS_OF);
    }
}
