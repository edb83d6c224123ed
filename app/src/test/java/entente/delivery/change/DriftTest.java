package entente.delivery.change;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.ChangeReason.PREFERENCE;
import static entente.delivery.ChangeReason.REGULATION;
import static entente.delivery.ChangeReason.STRATEGY_REDIRECTED;
import static entente.delivery.DeliverySamples.change;
import static entente.delivery.DeliverySamples.shown;
import static entente.delivery.change.ChangeSamples.AS_OF;
import static entente.delivery.change.ChangeSamples.cause;
import static entente.delivery.change.ChangeSamples.reasoned;
import static entente.delivery.change.ChangeSamples.shares;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Shares;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTest {
    private final Told told = shared();

    /** Each drifting change of another department, so that the index alone decides; 2 of 10 is 0.2, 2 of 5 is 0.4. */
    @ParameterizedTest
    @CsvSource({"0,10,WELL", "2,10,WELL", "2,9,WATCH", "2,5,WATCH", "3,7,ACT", "3,3,ACT"})
    void theDriftIndexFallsIntoItsBand(int drifting, int all, Band band) {
        for (int i = 0; i < all; i++) {
            if (i < drifting) {
                asks("CR" + i, "2026-06-0" + (1 + i), PREFERENCE, "Department " + i);
            } else {
                told.fact(Side.CLIENT, shown("CR" + i, "2026-05-01"), START);
            }
        }

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
    }

    /** The acceptance example: client-initiated change with no external evidence -> drift; proposed, until both agree on its cause. */
    @Test
    void clientInitiatedChangeWithNoExternalEvidenceIsDrift() {
        Ref<ChangeRequest> unshown = asks("CR1", "2026-06-01", REGULATION, "Medical");
        told.fact(Side.CLIENT, shown("CR2", "2026-06-02"), START);
        told.fact(Side.CLIENT, shown("CR3", "2026-06-03"), START);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged()))
                .isEqualTo(
                        "1 of 3 changes of the client have nothing from outside that explains them; one of these names"
                                + " an outside reason without evidence, so drift is proposed, not agreed");
        assertThat(why(judged())).contains("without evidence and so proposed as drift");
        told.fact(
                Side.PROVIDER,
                cause(unshown, REGULATION, Shares.all(CauseParty.EXTERNAL)),
                START,
                Side.PROVIDER,
                Side.CLIENT);
        assertThat(judged().band()).as("both agreed that it came from outside").isEqualTo(Band.WELL);
    }

    @Test
    void whatOnlyOneSideHoldsToBeTheCauseSettlesNothing() {
        Ref<ChangeRequest> unshown = asks("CR1", "2026-06-01", REGULATION, "Medical");
        told.fact(Side.CLIENT, cause(unshown, REGULATION, Shares.all(CauseParty.EXTERNAL)), START, Side.CLIENT);

        assertThat(answer(judged())).startsWith("1 of 1 changes");
    }

    @Test
    void evidenceThatBothAgreeDoesNotExplainItLeavesDrift() {
        Ref<ChangeRequest> request = told.fact(Side.CLIENT, shown("CR1", "2026-06-01"), START);
        told.fact(Side.CLIENT, cause(request, PREFERENCE, shares(100, 0)), START, Side.CLIENT, Side.PROVIDER);

        assertThat(answer(judged())).startsWith("1 of 1 changes");
    }

    @ParameterizedTest
    @CsvSource({"2,WATCH", "3,ACT"})
    void oneDepartmentThreeTimesInARowIsTimeToAct(int row, Band band) {
        for (int i = 0; i < 8; i++) {
            told.fact(Side.CLIENT, shown("CR" + i, "2026-05-01"), START);
        }
        asks("CR8", "2026-06-01", PREFERENCE, "Safety");
        for (int i = 0; i < row; i++) {
            asks("CR9" + i, "2026-06-1" + i, PREFERENCE, "Medical");
        }

        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged()))
                    .isEqualTo("The last 3 changes all came from Medical, and none with evidence from outside");
        }
    }

    @Test
    void anEvidencedChangeBetweenThemBreaksTheRow() {
        asks("CR1", "2026-06-01", PREFERENCE, "Medical");
        asks("CR2", "2026-06-02", PREFERENCE, "Medical");
        told.fact(Side.CLIENT, shown("CR3", "2026-06-03"), START);
        asks("CR4", "2026-06-04", PREFERENCE, "Medical");

        assertThat(DriftIndex.of(ChangeSamples.log(told), START).row()).hasSize(1);
    }

    @Test
    void fewerThanThreeChangesAreShownAndNotJudged() {
        asks("CR1", "2026-06-01", PREFERENCE, "Medical");
        asks("CR2", "2026-06-02", PREFERENCE, "Medical");

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
        assertThat(answer(judged())).contains("2 of 2", "fewer than 3 are not judged");
    }

    @Test
    void withNoRequestAtAllNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** 1 January lies 180 days before 30 June. */
    @ParameterizedTest
    @CsvSource({"2026-01-01,ACT", "2025-12-31,WELL"})
    void whatIsOlderThanTheWindowCountsNoMore(String raised, Band band) {
        for (int i = 0; i < 3; i++) {
            asks("CR" + i, raised, PREFERENCE, "Medical");
        }

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theStrategysPartStandsBesideTheIndex() {
        asks("CR1", "2026-06-01", STRATEGY_REDIRECTED, "Medical");
        asks("CR2", "2026-06-02", PREFERENCE, "Safety");
        asks("CR3", "2026-06-03", STRATEGY_REDIRECTED, "Medical");

        assertThat(why(judged())).contains("Of these, 2 of 3 follow from a redirected strategy");
    }

    @Test
    void eachSidesPartIsItsOwnChangesWithoutEvidence() {
        asks("CR1", "2026-06-01", PREFERENCE, "Medical");
        told.fact(Side.PROVIDER, change("CR2", Side.PROVIDER, "2026-06-02", null), START);

        assertThat(part(judged(), Side.CLIENT))
                .isEqualTo("one change of the client has nothing from outside that explains it");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("Change CR1");
        assertThat(part(judged(), Side.PROVIDER))
                .isEqualTo("one change was asked for by the provider without evidence from outside");
    }

    private Ref<ChangeRequest> asks(String code, String raised, ChangeReason reason, String department) {
        return told.fact(Side.CLIENT, reasoned(change(code, Side.CLIENT, raised, null), reason, department), START);
    }

    private Signal judged() {
        return one(new Drift(), told, AS_OF);
    }
}
