package entente.signal;

import static entente.signal.SignalSamples.MONDAY;
import static entente.signal.SignalSamples.judgement;
import static entente.signal.SignalSamples.signal;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaiversTest {
    private static final String LATER = "003-05";
    private final TestLedger ledger = new TestLedger();
    private UUID adoption = new UUID(0, 0);

    @Test
    void aPracticeWaivedThreeTimesOffersToSleep() {
        adoptAndRaise(LATER);
        waive(0, true);
        waive(10, true);
        assertThat(offers(30)).isEmpty();
        waive(20, true);

        assertThat(offers(30)).containsExactly(LATER);
        assertThat(offers(19)).isEmpty();
    }

    @Test
    void aProposalThatNobodyCountersignedIsNoWaiver() {
        adoptAndRaise(LATER);
        waive(0, true);
        waive(10, true);
        waive(20, false);

        assertThat(offers(30)).isEmpty();
    }

    @Test
    void whatEverybodyStartsWithNeverSleeps() {
        adoptAndRaise("000-A1");
        waive(0, true);
        waive(10, true);
        waive(20, true);

        assertThat(offers(30)).isEmpty();
    }

    @Test
    void adoptedAnewThePracticeStartsAfresh() {
        adoptAndRaise(LATER);
        waive(0, true);
        waive(10, true);
        waive(20, true);
        LocalDate anew = MONDAY.plusDays(25);
        ledger.say(
                Chain.SHARED,
                Voice.CLIENT,
                anew,
                new Statement.Amend(adoption, 1, new Adoption(LATER, anew), anew, "we want it back"));

        assertThat(offers(30)).isEmpty();
    }

    private void adoptAndRaise(String practice) {
        adoption = ledger.fact(Chain.SHARED, Voice.CLIENT, MONDAY, Signals.ADOPTION, new Adoption(practice, MONDAY));
        AlertLifecycle lifecycle = new AlertLifecycle(Words.ENGLISH, ledger::id);
        ledger.say(
                Chain.SHARED,
                Voice.SYSTEM,
                MONDAY,
                lifecycle.shared(
                        ledger.book(Viewpoint.SHARED),
                        judgement(Viewpoint.SHARED, MONDAY, signal(practice, Band.ACT))));
    }

    private void waive(int day, boolean signed) {
        LocalDate from = MONDAY.plusDays(day);
        AlertOnDay alert = Alerts.of(ledger.book(Viewpoint.SHARED), from).all().getFirst();
        UUID id = ledger.id();
        ledger.say(
                Chain.SHARED,
                Voice.CLIENT,
                from,
                AlertActs.waive(id, alert, from, from.plusDays(5), "not worth the meeting"));
        if (signed) {
            ledger.book(Viewpoint.SHARED).current(Waiver.class).stream()
                    .filter(w -> w.id().equals(id))
                    .forEach(w -> {
                        ledger.say(Chain.SHARED, Voice.CLIENT, from, AlertActs.sign(w));
                        ledger.say(Chain.SHARED, Voice.PROVIDER, from, AlertActs.sign(w));
                    });
        }
    }

    private SortedSet<String> offers(int day) {
        return Waivers.offeringSleep(ledger.book(Viewpoint.SHARED), Policy.DEFAULTS, MONDAY.plusDays(day));
    }
}
