package entente.signal;

import static entente.signal.SignalSamples.MONDAY;
import static entente.signal.SignalSamples.OTHER_PROJECT;
import static entente.signal.SignalSamples.PROJECT;
import static entente.signal.SignalSamples.judgement;
import static entente.signal.SignalSamples.signal;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AlertProperties {
    /** One night of a random arrangement: what the shared run and the client's run say of a subject, and how it was measured. */
    record Night(int days, About about, Band shared, Band client, boolean breach, boolean measured) {}

    @Property(tries = 60)
    void aSecondJudgeAddsNothing(@ForAll("nights") List<Night> nights) {
        Nights played = new Nights();
        for (Night night : nights) {
            played.play(night);

            assertThat(played.shared(night)).isEmpty();
            assertThat(played.client(night)).isEmpty();
        }
    }

    @Property(tries = 60)
    void thereIsOneAlertForARuleAndSubjectInAChain(@ForAll("nights") List<Night> nights) {
        Nights played = new Nights();
        nights.forEach(played::play);

        Set<String> seen = new HashSet<>();
        for (Recorded<Alert> alert :
                played.ledger.book(Viewpoint.CLIENT).on(LocalDate.MAX).inForce(Alert.class)) {
            assertThat(seen.add(alert.chain() + alert.key())).isTrue();
        }
    }

    @Property(tries = 60)
    void whateverNeedsAPersonTodayStandsAsAnAlertToday(@ForAll("nights") List<Night> nights) {
        Nights played = new Nights();
        for (Night night : nights) {
            played.play(night);
            Signal signal = played.signal(night, night.client());
            boolean stands = played.ledger.book(Viewpoint.CLIENT).inForce(Alert.class).stream()
                    .anyMatch(a -> a.fact().stands() && Concern.of(a.fact()).equals(Concern.of(signal)));

            assertThat(stands || !signal.needsPerson()).isTrue();
        }
    }

    /** Between being raised twice there are two better readings in a row; so a signal that flickers stays one open alert. */
    @Property(tries = 100)
    void aFlickeringSignalDoesNotFlap(@ForAll @Size(min = 2, max = 40) List<Boolean> better) {
        TestLedger ledger = new TestLedger();
        AlertLifecycle lifecycle = new AlertLifecycle(Words.ENGLISH, ledger::id);
        int pairs = 0;
        for (int day = 0; day < better.size(); day++) {
            LocalDate today = MONDAY.plusDays(day);
            Band band = better.get(day) ? Band.WELL : Band.ACT;
            Judgement judged = judgement(Viewpoint.SHARED, today, signal("000-A1", PROJECT, band, today));
            ledger.say(Chain.SHARED, Voice.SYSTEM, today, lifecycle.shared(ledger.book(Viewpoint.SHARED), judged));
            pairs += day > 0 && better.get(day) && better.get(day - 1) ? 1 : 0;
        }

        int openings = ledger.book(Viewpoint.SHARED).inForce(Alert.class).stream()
                .mapToInt(a -> a.fact().opening())
                .sum();
        assertThat(openings).isLessThanOrEqualTo(1 + pairs);
    }

    @Property(tries = 60)
    void aWaivedAlertStandsAgainByItselfAfterNinetyDaysAtTheLatest(
            @ForAll @IntRange(min = 0, max = 60) int from,
            @ForAll @IntRange(min = 1, max = 90) int days,
            @ForAll @IntRange(min = 0, max = 200) int later) {
        Nights played = new Nights();
        Night act = new Night(0, PROJECT, Band.ACT, Band.ACT, false, true);
        played.play(act);
        LocalDate begins = MONDAY.plusDays(from);
        AlertOnDay alert =
                Alerts.of(played.ledger.book(Viewpoint.SHARED), begins).all().getFirst();
        UUID id = played.ledger.id();
        played.ledger.say(
                Chain.SHARED,
                Voice.CLIENT,
                begins,
                AlertActs.waive(id, alert, begins, begins.plusDays(days), "agreed in the steering group"));
        Recorded<Waiver> waiver =
                played.ledger.book(Viewpoint.SHARED).current(Waiver.class).getFirst();
        played.ledger.say(Chain.SHARED, Voice.CLIENT, begins, AlertActs.sign(waiver));
        played.ledger.say(Chain.SHARED, Voice.PROVIDER, begins, AlertActs.sign(waiver));

        LocalDate day = MONDAY.plusDays(later);
        AlertState state = Alerts.of(played.ledger.book(Viewpoint.SHARED), day)
                .all()
                .getFirst()
                .state(Side.CLIENT);
        boolean within = later >= from && later < from + days;
        assertThat(state).isEqualTo(within ? AlertState.WAIVED : AlertState.OPEN);
        assertThat(later >= from + 90 && state == AlertState.WAIVED).isFalse();
    }

    @Provide
    Arbitrary<List<Night>> nights() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(PROJECT, OTHER_PROJECT),
                        Arbitraries.of(Band.class),
                        Arbitraries.of(Band.class),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.of(true, false))
                .as(Night::new)
                .list()
                .ofMaxSize(20);
    }

    /** Plays nights as the shell does: the shared run first, then the client's, each through the ledger's checks. */
    private static final class Nights {
        private final TestLedger ledger = new TestLedger();
        private final AlertLifecycle lifecycle = new AlertLifecycle(Words.ENGLISH, ledger::id);
        private LocalDate today = MONDAY;
        private LocalDate measured = MONDAY;

        void play(Night night) {
            today = today.plusDays(night.days());
            measured = night.measured() ? today : measured;
            ledger.say(Chain.SHARED, Voice.SYSTEM, today, shared(night));
            ledger.say(Chain.CLIENT, Voice.SYSTEM, today, client(night));
        }

        List<Statement> shared(Night night) {
            return lifecycle.shared(ledger.book(Viewpoint.SHARED), judged(Viewpoint.SHARED, night, night.shared()));
        }

        List<Statement> client(Night night) {
            return lifecycle.own(
                    ledger.book(Viewpoint.CLIENT),
                    judged(Viewpoint.CLIENT, night, night.client()),
                    judged(Viewpoint.SHARED, night, night.shared()));
        }

        Signal signal(Night night, Band band) {
            Signal s = SignalSamples.signal("000-A1", night.about(), band, measured);
            return new Signal(
                    s.practice(),
                    s.about(),
                    s.question(),
                    s.answer(),
                    s.figure(),
                    band,
                    Reading.FULL,
                    night.breach(),
                    measured,
                    List.of());
        }

        private Judgement judged(Viewpoint viewpoint, Night night, Band band) {
            return judgement(viewpoint, today, signal(night, band));
        }
    }
}
