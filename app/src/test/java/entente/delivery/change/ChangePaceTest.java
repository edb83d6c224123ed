package entente.delivery.change;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.delivery.DeliverySamples.change;
import static entente.delivery.change.ChangeSamples.AS_OF;
import static entente.delivery.change.ChangeSamples.amend;
import static entente.delivery.change.ChangeSamples.dated;
import static entente.delivery.change.ChangeSamples.day;
import static entente.delivery.change.ChangeSamples.impact;
import static entente.delivery.change.ChangeSamples.later;
import static entente.delivery.change.ChangeSamples.log;
import static entente.delivery.change.ChangeSamples.order;
import static entente.delivery.change.ChangeSamples.value;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.ChangeOrder;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.kernel.CauseParty;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Ref;
import entente.ledger.Told;
import org.junit.jupiter.api.Test;

/** One change of June 2026, told day by day: 1, 8, 15 and 22 June are Mondays. */
class ChangePaceTest {
    private Told told = on("2026-06-01");
    private final ChangeRequest request = change("CR1", Side.CLIENT, "2026-06-01", null);

    @Test
    void eachStepTakesItsWorkingDaysAndWaitsForSomebody() {
        Ref<ChangeRequest> ref = told.fact(Side.CLIENT, request, day("2026-06-01"));
        settled(ref);

        assertThat(value(pace().step(ChangeState.ASKED))).isEqualTo("4.00");
        assertThat(value(pace().step(ChangeState.ASSESSED))).isEqualTo("1.00");
        assertThat(value(pace().step(ChangeState.NEGOTIATED))).isEqualTo("5.00");
        assertThat(value(pace().step(ChangeState.ACCEPTED))).isEqualTo("2.00");
        assertThat(value(pace().leadTime())).isEqualTo("10.00");
        // asked until assessed, and accepted until done
        assertThat(value(pace().waitedFor(CauseParty.PROVIDER))).isEqualTo("6.00");
        // the client signed last, and has taken nothing over since
        assertThat(value(pace().waitedFor(CauseParty.CLIENT))).isEqualTo("14.00");
        assertThat(value(pace().waitedFor(CauseParty.JOINT))).isEqualTo("1.00");
    }

    @Test
    void anOrderThatOnlyOneSideSignedWaitsForTheOther() {
        Ref<ChangeRequest> ref = told.fact(Side.CLIENT, request, day("2026-06-01"));
        told.fact(Side.PROVIDER, order("CO1", ref, null, "1000", 0), day("2026-06-22"), Side.PROVIDER);

        assertThat(pace().stages().getLast().waitedFor()).isEqualTo(CauseParty.CLIENT);
        assertThat(value(pace().waitedFor(CauseParty.CLIENT))).isEqualTo("6.00");
        assertThat(pace().step(ChangeState.NEGOTIATED)).isInstanceOf(Figure.Unknown.class);
    }

    @Test
    void whatIsOpenGrowsOlderAndTheOldestComesFirst() {
        told.fact(Side.CLIENT, request, START);
        told.fact(Side.CLIENT, change("CR2", Side.CLIENT, "2026-06-22", null), START);
        told.fact(
                Side.CLIENT,
                dated(change("CR3", Side.CLIENT, "2026-02-02", null), ChangeState.DROPPED, "2026-02-03", null, null),
                START);

        assertThat(pace().open()).hasSize(2);
        assertThat(value(pace().oldest())).isEqualTo("21.00");
    }

    @Test
    void theRejectedShareIsOfThoseDecided() {
        assertThat(pace().rejectedShare()).isInstanceOf(Figure.Unknown.class);
        assertThat(pace().leadTime()).isInstanceOf(Figure.Unknown.class);
        assertThat(pace().oldest()).isInstanceOf(Figure.Unknown.class);
        told.fact(Side.CLIENT, request, START);
        decided("CR2", ChangeState.DECLINED, "2026-06-08");
        decided("CR3", ChangeState.ACCEPTED, "2026-06-09");
        decided("CR4", ChangeState.DROPPED, "2026-06-16");
        decided("CR5", ChangeState.CLOSED, "2026-06-17");

        assertThat(value(pace().rejectedShare())).isEqualTo("25.00");
        // 5, 6, 11 and 12 days: the mean of the two in the middle
        assertThat(value(pace().leadTime())).isEqualTo("8.50");
    }

    @Test
    void aStepThatNobodyDatedIsLeftOutRatherThanGuessed() {
        told.fact(Side.CLIENT, dated(request, ChangeState.IMPLEMENTED, null, null, null), START);

        assertThat(pace().stages()).isEmpty();
    }

    private void decided(String code, ChangeState state, String on) {
        told.fact(Side.CLIENT, dated(change(code, Side.CLIENT, "2026-06-01", null), state, on, null, null), START);
    }

    /** Assessed on the 5th, terms on the 8th, signed by the client on the 15th, done on the 17th. */
    private void settled(Ref<ChangeRequest> ref) {
        told = later(told, "2026-06-05");
        told.fact(Side.PROVIDER, impact(ref, "1000", 0), day("2026-06-05"));
        told = later(told, "2026-06-08");
        Ref<ChangeOrder> order =
                told.fact(Side.PROVIDER, order("CO1", ref, null, "1000", 0), day("2026-06-08"), Side.PROVIDER);
        told = later(told, "2026-06-15");
        told.sign(Side.CLIENT, order.id());
        told = later(told, "2026-06-17");
        amend(
                told,
                Side.CLIENT,
                ref,
                dated(request, ChangeState.IMPLEMENTED, "2026-06-15", "2026-06-17", null),
                "2026-06-17");
    }

    private ChangePace pace() {
        return new ChangePace(log(told).cases(), WorkingCalendar.MONDAY_TO_FRIDAY, AS_OF);
    }
}
