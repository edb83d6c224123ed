package entente.signal;

import static entente.signal.SignalSamples.MONDAY;
import static entente.signal.SignalSamples.judgement;
import static entente.signal.SignalSamples.signal;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstScreenTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private final TestLedger ledger = new TestLedger();
    private final AlertLifecycle lifecycle = new AlertLifecycle(Words.ENGLISH, ledger::id);

    @Test
    void theMostMoneyComesFirstThenTheEarliestLastDay() {
        FirstScreen screen = screen(
                on(1, null, MONDAY.plusDays(2), null),
                on(2, "100.00", null, null),
                on(3, "900.00", MONDAY.plusDays(30), null),
                on(4, "900.00", MONDAY.plusDays(3), null),
                on(5, null, null, null));

        assertThat(names(screen)).containsExactly("4", "3", "2", "1", "5");
        assertThat(screen.behind()).isZero();
    }

    @Test
    void atMostFiveAreShownAndTheRestIsCounted() {
        FirstScreen screen = screen(IntStream.rangeClosed(1, 8)
                .mapToObj(n -> on(n, n + "0.00", null, null))
                .toArray(Signal[]::new));

        assertThat(names(screen)).containsExactly("8", "7", "6", "5", "4");
        assertThat(screen.behind()).isEqualTo(3);
    }

    @Test
    void alertsOfOneNamedCauseAreFoldedIntoTheWeightiest() {
        UUID cause = new UUID(8, 8);
        FirstScreen screen =
                screen(on(1, "10.00", null, cause), on(2, "70.00", null, null), on(3, "99.00", null, cause));

        assertThat(names(screen)).containsExactly("3", "2");
        assertThat(screen.folds().getFirst().alerts())
                .extracting(a -> a.alert().fact().aboutName())
                .containsExactly("3", "1");
    }

    @Test
    void twoRulesAboutOneFactAreFoldedEvenWhereNoCauseIsNamed() {
        FirstScreen screen = screen(on(1, "10.00", null, null), of("000-A4", on(1, "5.00", null, null)));

        assertThat(screen.folds())
                .singleElement()
                .satisfies(f -> assertThat(f.alerts()).hasSize(2));
    }

    @Test
    void rulesAboutTheWholeArrangementAreNotOneCause() {
        assertThat(screen(signal("000-A2", Band.ACT), signal("000-A6", Band.ACT))
                        .folds())
                .hasSize(2);
    }

    @Test
    void moneyOfAnotherCurrencyDoesNotRankAsNoRateIsAgreed() {
        Signal yen = on(1, null, null, null).staking(new Stake(Money.of("900000", "JPY"), null, null));

        assertThat(names(screen(yen, on(2, "1.00", null, null)))).containsExactly("2", "1");
    }

    @Test
    void whatTheOwnSideTookUpLeavesTheScreen() {
        raise(on(1, "10.00", null, null));
        AlertOnDay alert =
                Alerts.of(ledger.book(Viewpoint.CLIENT), MONDAY).all().getFirst();
        ledger.say(
                Chain.SHARED,
                Voice.CLIENT,
                MONDAY,
                AlertActs.acknowledge(ledger.id(), alert, Side.CLIENT, null, null, MONDAY));

        assertThat(screen(Side.CLIENT).folds()).isEmpty();
        assertThat(screen(Side.PROVIDER).folds()).hasSize(1);
    }

    @Test
    void theFirstJudgementShowsAtMostSevenFindingsOneAPracticeTheWorstFirst() {
        List<Signal> signals = Stream.of(
                        Stream.of(signal("000-A5", Band.WELL)),
                        IntStream.range(0, 20).mapToObj(n -> on(n, null, null, null)),
                        Stream.of("000-A2", "000-A3", "000-A4", "000-A6", "000-A7", "000-QC", "003-32")
                                .map(id -> signal(id, Band.UNKNOWN)),
                        Stream.of(signal("001-07", Band.WATCH)))
                .flatMap(s -> s)
                .toList();

        List<Signal> findings = FirstScreen.findings(judgement(Viewpoint.SHARED, MONDAY, signals));

        assertThat(findings)
                .extracting(Signal::practice)
                .containsExactly("000-A1", "001-07", "000-A2", "000-A3", "000-A4", "000-A6", "000-A7");
    }

    private FirstScreen screen(Signal... signals) {
        raise(signals);
        return screen(Side.CLIENT, signals);
    }

    private FirstScreen screen(Side reader, Signal... signals) {
        Alerts alerts = Alerts.of(ledger.book(Viewpoint.of(reader)), MONDAY);
        return FirstScreen.of(alerts, reader, judgement(Viewpoint.of(reader), MONDAY, signals), EUR);
    }

    private void raise(Signal... signals) {
        ledger.say(
                Chain.SHARED,
                Voice.SYSTEM,
                MONDAY,
                lifecycle.shared(ledger.book(Viewpoint.SHARED), judgement(Viewpoint.SHARED, MONDAY, signals)));
    }

    private static Signal on(int number, @Nullable String euros, @Nullable LocalDate lastDay, @Nullable UUID cause) {
        About about = new About("project", new UUID(7, number), "" + number);
        return signal("000-A1", about, Band.ACT, MONDAY)
                .staking(new Stake(euros == null ? null : Money.of(euros, "EUR"), lastDay, cause));
    }

    private static Signal of(String practice, Signal like) {
        return signal(practice, like.about(), like.band(), like.measuredOn()).staking(like.stake());
    }

    private static List<String> names(FirstScreen screen) {
        return screen.folds().stream()
                .map(f -> f.first().alert().fact().aboutName())
                .toList();
    }
}
