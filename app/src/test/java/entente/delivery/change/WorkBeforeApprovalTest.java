package entente.delivery.change;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.agreed;
import static entente.arrangement.ArrangementSamples.contract;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.change;
import static entente.delivery.DeliverySamples.in;
import static entente.delivery.change.ChangeSamples.AS_OF;
import static entente.delivery.change.ChangeSamples.asked;
import static entente.delivery.change.ChangeSamples.begun;
import static entente.delivery.change.ChangeSamples.day;
import static entente.delivery.change.ChangeSamples.later;
import static entente.delivery.change.ChangeSamples.order;
import static entente.delivery.change.ChangeSamples.signed;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.ChangeOrder;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkBeforeApprovalTest {
    private Told told = shared();

    /** 30 June is a Tuesday; 16 June lies 10 working days before it. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-29,WATCH", "2026-06-16,WATCH", "2026-06-15,ACT"})
    void howLongItIsWorkedOnFallsIntoItsBand(String started, Band band) {
        agreed(told);
        told.fact(Side.PROVIDER, begun(asked(told, "CR1", "2026-06-01", null), "0", started), START);

        assertThat(judged().band()).isEqualTo(band);
    }

    /** Against an agreed price of a million. */
    @ParameterizedTest
    @CsvSource({"0,WELL", "0.01,WATCH", "20000,WATCH", "20000.01,ACT"})
    void whatItIsWorthFallsIntoItsBand(String price, Band band) {
        agreed(told);
        told.fact(Side.PROVIDER, begun(asked(told, "CR1", "2026-06-01", null), price, "2026-06-30"), START);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
    }

    @Test
    void workThatStartedBeforeBothSignedIsNamedWithItsWorth() {
        agreed(told);
        told.fact(Side.PROVIDER, begun(asked(told, "CR1", "2026-06-01", null), "25000", "2026-06-29"), START);

        assertThat(answer(judged()))
                .isEqualTo("One change is worked on without an order both signed, worth 25,000.00\u00a0EUR");
        assertThat(why(judged())).contains("Change CR1, as assessed by the provider");
    }

    @Test
    void anOrderBothSignedEndsTheRiskAndTheEarlyStartStaysSaid() {
        told = on("2026-06-01");
        agreed(told);
        Ref<ChangeRequest> request = asked(told, "CR1", "2026-06-01", null);
        told.fact(Side.PROVIDER, begun(request, "25000", "2026-06-03"), START);
        Ref<ChangeOrder> order =
                told.fact(Side.PROVIDER, order("CO1", request, null, "25000", 0), day("2026-06-02"), Side.PROVIDER);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        told = later(told, "2026-06-10");
        told.sign(Side.CLIENT, order.id());

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).contains("one change was begun before its order was signed");
        assertThat(why(judged())).contains("Change CR1, worked on since 3 Jun 2026");
    }

    @Test
    void workThatBeganOnTheDayTheSecondSideSignedWasNotEarly() {
        told = on("2026-06-01");
        Ref<ChangeRequest> request = asked(told, "CR1", "2026-06-01", null);
        told.fact(Side.PROVIDER, begun(request, "25000", "2026-06-10"), START);
        Ref<ChangeOrder> order =
                told.fact(Side.PROVIDER, order("CO1", request, null, "25000", 0), day("2026-06-02"), Side.PROVIDER);
        told = later(told, "2026-06-10");
        told.sign(Side.CLIENT, order.id());

        assertThat(answer(judged())).isEqualTo("Nothing is worked on that both have not signed for");
    }

    @Test
    void anOrderTakenOverFromElsewhereSaysNotWhenItWasSigned() {
        Ref<ChangeRequest> request = asked(told, "CR1", "2026-06-01", null);
        told.fact(Side.PROVIDER, begun(request, null, "2026-06-03"), START);
        signed(told, order("CO1", request, null, "25000", 0));

        assertThat(answer(judged())).isEqualTo("Nothing is worked on that both have not signed for");
    }

    @Test
    void whatWasDeclinedIsNoLongerAtRiskAndWhatNobodyWorksOnNeverWas() {
        told.fact(
                Side.PROVIDER,
                begun(
                        told.fact(
                                Side.CLIENT,
                                in(change("CR1", Side.CLIENT, "2026-06-01", "1"), ChangeState.DECLINED),
                                START),
                        null,
                        "2026-06-02"),
                START);
        asked(told, "CR2", "2026-06-01", "90000");

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void withoutAnyPriceTheTimeAloneDecides() {
        agreed(told);
        told.fact(Side.PROVIDER, begun(asked(told, "CR1", "2026-06-01", null), null, "2026-06-29"), START);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).contains("the longest for 1 working day");
        assertThat(why(judged())).contains("none of the work without an order has a price");
    }

    @Test
    void againstAPriceThatIsOnlyProposedTheReadingIsThin() {
        told.fact(Side.CLIENT, contract(), START, Side.CLIENT);
        told.fact(Side.PROVIDER, begun(asked(told, "CR1", "2026-06-01", null), "90000", "2026-06-30"), START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
    }

    @Test
    void withNoRequestTheQuestionDoesNotArise() {
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void theClientsPartIsWhatItAskedForAndTheProvidersWhatItBegan() {
        told.fact(Side.PROVIDER, begun(asked(told, "CR1", "2026-06-01", null), null, "2026-06-29"), START);
        Ref<ChangeRequest> theirs = told.fact(Side.PROVIDER, change("CR2", Side.PROVIDER, "2026-06-01", null), START);
        told.fact(Side.PROVIDER, begun(theirs, null, "2026-06-29"), START);

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one was asked for by the client");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("2 were begun by the provider");
    }

    private Signal judged() {
        return one(new WorkBeforeApproval(), told, AS_OF);
    }
}
