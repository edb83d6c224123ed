package entente.delivery.result;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.Deliverable;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovedAndUsedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final ResultSamples results = new ResultSamples(told);

    /** The catalogue's two measures: approval points per deliverable, and what the client did with results. */
    @Test
    void bothMeasuresAreToldWithTheirBase() {
        Ref<Deliverable> used = results.deliverable("A", "2026-06-01");
        results.points(used, 2, Side.CLIENT);
        results.used(used, "2026-06-15");
        results.deliverable("B", "2026-06-20");
        results.points(results.deliverable("C", null), 1, Side.PROVIDER);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).isEqualTo("3 approvals lie on the way to 3 deliverables");
        assertThat(why(judged())).contains("The client did something with 1 of 2 deliverables that were handed over");
    }

    // I-36: at most two between the one who does and the one who decides
    @ParameterizedTest
    @CsvSource({"2,WELL", "3,WATCH", "9,WATCH"})
    void moreThanTwoApprovalsOnOneWayAreWatched(int many, Band band) {
        results.points(results.deliverable("A", null), many, Side.CLIENT);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(answer(judged())).isEqualTo(many + " approvals lie on the way to Report A");
            assertThat(judged().needsPerson())
                    .as("the catalogue has no alert of it")
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,WELL", "2026-03-31,WATCH"})
    void whatNobodyUsedForNinetyDaysIsWatched(String deliveredOn, Band band) {
        results.deliverable("A", deliveredOn);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(answer(judged()))
                    .isEqualTo("Report A was delivered on 31 Mar 2026, and nothing says what the client did with it");
        }
    }

    @Test
    void aUseOfALaterDayCountsNotYet() {
        results.used(results.deliverable("A", "2026-03-01"), "2026-07-01");
        assertThat(judged().band()).isEqualTo(Band.WATCH);
    }

    @Test
    void nothingRecordedIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("No deliverable is recorded");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,WELL", "2025-06-29,UNKNOWN"})
    void whatNobodyConfirmedForAYearIsNotKnown(String said, Band band) {
        Told earlier = on(said);
        new ResultSamples(earlier).deliverable("A", null);
        assertThat(one(new ApprovedAndUsed(), earlier, AS_OF).band()).isEqualTo(band);
    }

    /** The client's own approvals and unused results stand in its own part even where they are few. */
    @Test
    void eachSideReadsOfTheApprovalsItWantsItself() {
        Ref<Deliverable> report = results.deliverable("A", "2026-01-05");
        results.points(report, 1, Side.CLIENT);
        assertThat(part(judged(), Side.CLIENT))
                .isEqualTo("One approval is wanted by this side; one result it asked for lies unused");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("On the way to Report A: Step 0");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        results.points(report, 2, Side.PROVIDER);
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("2 approvals are wanted by this side");
        assertThat(answer(judged())).contains("2 of them wanted by the provider");
    }

    private Signal judged() {
        return one(new ApprovedAndUsed(), told, AS_OF);
    }
}
