package entente.signal;

import static entente.signal.SignalSamples.MONDAY;
import static entente.signal.SignalSamples.judgement;
import static entente.signal.SignalSamples.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertActsTest {
    private final TestLedger ledger = new TestLedger();
    private final AlertLifecycle lifecycle = new AlertLifecycle(Words.ENGLISH, ledger::id);

    @BeforeEach
    void raise() {
        judge(MONDAY, Band.ACT);
    }

    @Test
    void oneSideTakingItUpLeavesItOpenForTheOther() {
        acknowledge(Side.CLIENT);

        assertThat(alert(MONDAY).state(Side.CLIENT)).isEqualTo(AlertState.ACKNOWLEDGED);
        assertThat(alert(MONDAY).state(Side.PROVIDER)).isEqualTo(AlertState.OPEN);
        acknowledge(Side.PROVIDER);
        assertThat(alert(MONDAY).state(Side.PROVIDER)).isEqualTo(AlertState.ACKNOWLEDGED);
    }

    @Test
    void takingItUpTwiceIsAConflict() {
        acknowledge(Side.CLIENT);

        assertThatThrownBy(() -> acknowledge(Side.CLIENT)).isInstanceOf(Conflict.class);
    }

    @Test
    void noSideTakesItUpForTheOther() {
        Statement forProvider =
                AlertActs.acknowledge(ledger.id(), alert(MONDAY), Side.PROVIDER, "they have seen it", null, MONDAY);

        assertThatThrownBy(() -> ledger.say(Chain.SHARED, Voice.CLIENT, MONDAY, forProvider))
                .isInstanceOf(Refused.class)
                .hasMessage("each side speaks for itself alone");
    }

    @Test
    void raisedAgainItAsksAgain() {
        acknowledge(Side.CLIENT);
        judge(MONDAY.plusDays(7), Band.WELL);
        judge(MONDAY.plusDays(14), Band.WELL);
        assertThat(alert(MONDAY.plusDays(14)).state(Side.CLIENT)).isEqualTo(AlertState.RESOLVED);
        judge(MONDAY.plusDays(15), Band.ACT);

        assertThat(alert(MONDAY.plusDays(15)).state(Side.CLIENT)).isEqualTo(AlertState.OPEN);
    }

    @Test
    void nobodyTakesUpWhatIsResolved() {
        judge(MONDAY.plusDays(7), Band.WELL);
        judge(MONDAY.plusDays(14), Band.WELL);

        assertThatThrownBy(() -> acknowledge(Side.CLIENT)).isInstanceOf(Conflict.class);
    }

    @Test
    void noSideWritesOrAmendsOrWithdrawsAnAlert() {
        Recorded<Alert> found = alert(MONDAY).alert();
        Alert resolved = found.fact().resolved(MONDAY);

        assertThatThrownBy(() -> ledger.say(
                        Chain.SHARED,
                        Voice.CLIENT,
                        MONDAY,
                        new Statement.Amend(found.id(), 1, resolved, MONDAY, "nothing to see here")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ledger.say(
                        Chain.SHARED,
                        Voice.PROVIDER,
                        MONDAY,
                        new Statement.Withdraw(found.id(), 1, MONDAY, "nothing to see here", null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ledger.fact(
                        Chain.CLIENT,
                        Voice.CLIENT,
                        MONDAY,
                        Signals.ALERT,
                        Alert.raised(signal("000-A3", Band.ACT), MONDAY)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("found by judgement");
    }

    @Test
    void anAlertOnAnAgendaIsConvened() {
        ledger.say(
                Chain.SHARED,
                Voice.CLIENT,
                MONDAY,
                AlertActs.convene(ledger.id(), alert(MONDAY), "Steering", MONDAY.plusDays(3), "", "", MONDAY));

        assertThat(alert(MONDAY).state(Side.CLIENT)).isEqualTo(AlertState.CONVENED);
        assertThat(alert(MONDAY).state(Side.PROVIDER)).isEqualTo(AlertState.CONVENED);
    }

    @Test
    void aSharedAlertIsWaivedOnlyOnceBothSigned() {
        LocalDate until = MONDAY.plusDays(90);
        waive(Chain.SHARED, Voice.PROVIDER, MONDAY, until);
        assertThat(alert(MONDAY).state(Side.PROVIDER)).isEqualTo(AlertState.OPEN);
        sign(Voice.PROVIDER);
        assertThat(alert(MONDAY).state(Side.PROVIDER)).isEqualTo(AlertState.OPEN);
        sign(Voice.CLIENT);

        assertThat(alert(MONDAY).state(Side.PROVIDER)).isEqualTo(AlertState.WAIVED);
        assertThat(alert(until.minusDays(1)).state(Side.CLIENT)).isEqualTo(AlertState.WAIVED);
        assertThat(alert(until).state(Side.CLIENT)).isEqualTo(AlertState.OPEN);
    }

    @Test
    void aSharedAlertIsNotWaivedInPrivate() {
        waive(Chain.CLIENT, Voice.CLIENT, MONDAY, MONDAY.plusDays(30));

        assertThat(Alerts.of(ledger.book(Viewpoint.CLIENT), MONDAY).openTo(Side.CLIENT))
                .hasSize(1);
    }

    @Test
    void aSideWaivesItsOwnAlertAlone() {
        LocalDate day = MONDAY.plusDays(1);
        Judgement shared = judgement(Viewpoint.SHARED, day);
        Judgement own = judgement(Viewpoint.CLIENT, day, signal("000-A2", Band.ACT));
        ledger.say(Chain.CLIENT, Voice.SYSTEM, day, lifecycle.own(ledger.book(Viewpoint.CLIENT), own, shared));
        AlertOnDay mine = Alerts.of(ledger.book(Viewpoint.CLIENT), day).all().stream()
                .filter(a -> a.alert().chain() == Chain.CLIENT)
                .findFirst()
                .orElseThrow();
        ledger.say(
                Chain.CLIENT,
                Voice.CLIENT,
                day,
                AlertActs.waive(ledger.id(), mine, day, day.plusDays(10), "until the pulse is in"));

        Alerts alerts = Alerts.of(ledger.book(Viewpoint.CLIENT), day);
        assertThat(alerts.find(mine.alert().id()).orElseThrow().state(Side.CLIENT))
                .isEqualTo(AlertState.WAIVED);
    }

    @Test
    void aWaiverLastsAtMostNinetyDaysAndSaysWhy() {
        assertThatThrownBy(() -> waive(Chain.SHARED, Voice.CLIENT, MONDAY, MONDAY.plusDays(91)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("at most 90 days");
        assertThatThrownBy(() -> waive(Chain.SHARED, Voice.CLIENT, MONDAY, MONDAY))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Waiver(alert(MONDAY).alert().ref(), MONDAY, MONDAY.plusDays(1), " "))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aWaivedAlertStillClears() {
        waive(Chain.SHARED, Voice.CLIENT, MONDAY, MONDAY.plusDays(90));
        sign(Voice.PROVIDER);
        sign(Voice.CLIENT);
        judge(MONDAY.plusDays(7), Band.WELL);
        judge(MONDAY.plusDays(14), Band.WELL);

        assertThat(alert(MONDAY.plusDays(14)).state(Side.CLIENT)).isEqualTo(AlertState.RESOLVED);
    }

    private void judge(LocalDate day, Band band) {
        Judgement judged = judgement(Viewpoint.SHARED, day, signal("000-A1", band));
        ledger.say(Chain.SHARED, Voice.SYSTEM, day, lifecycle.shared(ledger.book(Viewpoint.SHARED), judged));
    }

    private AlertOnDay alert(LocalDate day) {
        return Alerts.of(ledger.book(Viewpoint.SHARED), day).all().getFirst();
    }

    private void acknowledge(Side side) {
        ledger.say(
                Chain.SHARED,
                Voice.of(side),
                MONDAY.plusDays(14),
                AlertActs.acknowledge(ledger.id(), alert(MONDAY.plusDays(14)), side, null, null, MONDAY));
    }

    private void waive(Chain chain, Voice by, LocalDate from, LocalDate until) {
        ledger.say(chain, by, from, AlertActs.waive(ledger.id(), alert(from), from, until, "the tool changes in May"));
    }

    private void sign(Voice by) {
        Recorded<Waiver> waiver =
                ledger.book(Viewpoint.SHARED).current(Waiver.class).getFirst();
        ledger.say(Chain.SHARED, by, MONDAY, AlertActs.sign(waiver));
    }
}
