package entente.signal;

import static entente.signal.SignalSamples.MONDAY;
import static entente.signal.SignalSamples.PROJECT;
import static entente.signal.SignalSamples.judgement;
import static entente.signal.SignalSamples.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnAlertsTest {
    private final TestLedger ledger = new TestLedger();
    private final AlertLifecycle lifecycle = new AlertLifecycle(Words.ENGLISH, ledger::id);

    @Test
    void whatOnlyOneSideKnowsIsRaisedInItsOwnChainAndNowhereElse() {
        night(MONDAY, Band.WELL, Band.ACT);

        assertThat(ledger.length(Chain.SHARED)).isZero();
        assertThat(ledger.length(Chain.PROVIDER)).isZero();
        assertThat(ledger.book(Viewpoint.CLIENT).inForce(Alert.class))
                .singleElement()
                .satisfies(a -> assertThat(a.chain()).isEqualTo(Chain.CLIENT));
    }

    @Test
    void whatBothRunsSayIsRaisedOnceForBoth() {
        night(MONDAY, Band.ACT, Band.ACT);

        assertThat(ledger.length(Chain.SHARED)).isEqualTo(1);
        assertThat(ledger.length(Chain.CLIENT)).isZero();
    }

    @Test
    void whenBothComeToKnowItTheSharedAlertTakesOver() {
        night(MONDAY, Band.WELL, Band.ACT);
        night(MONDAY.plusDays(1), Band.ACT, Band.ACT);

        assertThat(own().stands()).isFalse();
        assertThat(ledger.book(Viewpoint.SHARED).inForce(Alert.class)).hasSize(1);
    }

    @Test
    void aSharedAlertThatOnlySaysUnknownDoesNotTakeOverWhatASideKnows() {
        night(MONDAY, Band.UNKNOWN, Band.ACT);

        assertThat(own().stands()).isTrue();
        assertThat(own().band()).isEqualTo(Band.ACT);
    }

    @Test
    void aSharedRunThatFlickersDoesNotRaiseTheOwnAlertAnew() {
        for (int day = 0; day < 10; day++) {
            night(MONDAY.plusDays(day), day % 2 == 0 ? Band.ACT : Band.WELL, Band.ACT);
        }

        assertThat(ledger.length(Chain.CLIENT)).isZero();
    }

    @Test
    void anOwnAlertClearsByItsOwnReadings() {
        night(MONDAY, Band.WELL, Band.ACT);
        night(MONDAY.plusDays(7), Band.WELL, Band.WATCH);
        assertThat(own().stands()).isTrue();
        night(MONDAY.plusDays(14), Band.WELL, Band.WATCH);

        assertThat(own().stands()).isFalse();
    }

    @Test
    void twoJudgesAtOnceCannotBothRaise() {
        Judgement today = judgement(Viewpoint.SHARED, MONDAY, signal("000-A1", Band.ACT));
        Book before = ledger.book(Viewpoint.SHARED);
        List<Statement> first = lifecycle.shared(before, today);
        List<Statement> second = lifecycle.shared(before, today);
        ledger.say(Chain.SHARED, Voice.SYSTEM, MONDAY, first);

        assertThatThrownBy(() -> ledger.say(Chain.SHARED, Voice.SYSTEM, MONDAY, second))
                .isInstanceOf(Refused.class);
        assertThat(ledger.length(Chain.SHARED)).isEqualTo(1);
    }

    @Test
    void twoJudgesAtOnceCannotBothCountAReading() {
        raise();
        LocalDate next = MONDAY.plusDays(1);
        Judgement better = judgement(Viewpoint.SHARED, next, signal("000-A1", About.ARRANGEMENT, Band.WELL, next));
        Book before = ledger.book(Viewpoint.SHARED);
        List<Statement> first = lifecycle.shared(before, better);
        List<Statement> second = lifecycle.shared(before, better);
        ledger.say(Chain.SHARED, Voice.SYSTEM, next, first);

        assertThatThrownBy(() -> ledger.say(Chain.SHARED, Voice.SYSTEM, next, second))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aJudgementOfAnotherViewpointIsRefused() {
        Judgement client = judgement(Viewpoint.CLIENT, MONDAY);

        assertThatThrownBy(() -> lifecycle.shared(ledger.book(Viewpoint.CLIENT), client))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        lifecycle.own(ledger.book(Viewpoint.PROVIDER), client, judgement(Viewpoint.SHARED, MONDAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void raise() {
        ledger.say(
                Chain.SHARED,
                Voice.SYSTEM,
                MONDAY,
                lifecycle.shared(
                        ledger.book(Viewpoint.SHARED),
                        judgement(Viewpoint.SHARED, MONDAY, signal("000-A1", Band.ACT))));
    }

    /** One night: the shared run first, then the client's own. */
    private void night(LocalDate day, Band shared, Band client) {
        Judgement ofBoth = judgement(Viewpoint.SHARED, day, signal("000-A1", PROJECT, shared, MONDAY));
        ledger.say(Chain.SHARED, Voice.SYSTEM, day, lifecycle.shared(ledger.book(Viewpoint.SHARED), ofBoth));
        Judgement own = judgement(Viewpoint.CLIENT, day, signal("000-A1", PROJECT, client, MONDAY));
        ledger.say(Chain.CLIENT, Voice.SYSTEM, day, lifecycle.own(ledger.book(Viewpoint.CLIENT), own, ofBoth));
    }

    private Alert own() {
        return ledger.book(Viewpoint.CLIENT).inForce(Alert.class).stream()
                .filter(a -> a.chain() == Chain.CLIENT)
                .findFirst()
                .orElseThrow()
                .fact();
    }
}
