package entente.assessment.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.scoring.Threshold;
import entente.kernel.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which parts of a set belong together, and which comes next. */
class RoundTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final UUID MARA = new UUID(0, 7);
    private static final Instrument TEN = ShippedInstruments.find("leader-ten").orElseThrow();
    private static final Instrument CHECK =
            ShippedInstruments.find("health-check").orElseThrow();

    private int campaigns;

    @Test
    void partsOfOneYearBelongTogetherEachOnce() {
        List<Round<Asked>> rounds = Round.of(
                List.of(of(TEN.part(1), DAY), of(TEN.part(3), DAY.plusMonths(6)), of(TEN.part(2), DAY.plusYears(1))));

        assertThat(numbers(rounds)).containsExactly(List.of(1, 3, 2));
    }

    @Test
    void aPartAskedAgainOrADayAfterTheYearBeginsANewRound() {
        assertThat(numbers(Round.of(List.of(
                        of(TEN.part(1), DAY), of(TEN.part(2), DAY.plusMonths(3)), of(TEN.part(1), DAY.plusMonths(6))))))
                .as("the newest first")
                .containsExactly(List.of(1), List.of(1, 2));
        assertThat(numbers(Round.of(List.of(
                        of(TEN.part(1), DAY), of(TEN.part(2), DAY.plusYears(1).plusDays(1))))))
                .containsExactly(List.of(2), List.of(1));
    }

    @Test
    void whatIsAboutSomebodyElseOrOfAnotherVersionOrAskedAsAWholeIsARoundByItself() {
        Instrument before = ShippedInstruments.find("leader-ten", 2).orElseThrow();

        assertThat(numbers(Round.of(List.of(
                        of(TEN.part(1), DAY),
                        of(TEN.part(2), DAY.plusDays(1), new UUID(0, 8), null),
                        of(TEN.part(2), DAY.plusDays(2), MARA, Side.CLIENT),
                        of(before.pulse(), DAY.plusDays(3)),
                        of(before.pulse(), DAY.plusDays(4)),
                        of(TEN, DAY.plusDays(5)),
                        of(TEN.part(3), DAY.plusDays(6))))))
                .containsExactly(List.of(1, 3), List.of(0), List.of(0), List.of(0), List.of(2), List.of(2));
    }

    @Test
    void theNextPartIsTheFirstThatTheRoundLacks() {
        assertThat(next()).isEqualTo(1);
        assertThat(next(of(TEN.part(1), DAY))).isEqualTo(2);
        assertThat(next(of(TEN.part(2), DAY))).isEqualTo(1);
        assertThat(next(of(TEN.part(1), DAY), of(TEN.part(2), DAY.plusDays(9)))).isEqualTo(3);
        assertThat(next(of(TEN.part(1), DAY), of(TEN.part(2), DAY), of(TEN.part(3), DAY)))
                .as("all are in: from the beginning")
                .isEqualTo(1);
        assertThat(next(of(TEN.part(1), DAY.minusYears(1)))).isEqualTo(2);
        assertThat(next(of(TEN.part(1), DAY.minusYears(1).minusDays(1))))
                .as("too long ago")
                .isEqualTo(1);
        assertThat(next(of(TEN.part(1), DAY, new UUID(0, 8), null)))
                .as("of somebody else")
                .isEqualTo(1);
        assertThat(next(of(CHECK.part(1), DAY))).isEqualTo(1);
    }

    @Test
    void aShortFormThatIsTheFirstPartCountsAsIt() {
        assertThat(TEN.pulse()).isEqualTo(TEN.part(1));
        assertThat(next(of(TEN.pulse(), DAY))).isEqualTo(2);
    }

    private static int next(Campaign... campaigns) {
        return Round.next(List.of(campaigns), new InParts.Series("leader-ten", 3, MARA, null), 3, DAY);
    }

    private static List<List<Integer>> numbers(List<Round<Asked>> rounds) {
        return rounds.stream()
                .map(round ->
                        round.parts().stream().map(one -> one.set().part()).toList())
                .toList();
    }

    private Campaign of(Instrument set, LocalDate closesOn) {
        return of(set, closesOn, MARA, null);
    }

    private Campaign of(Instrument set, LocalDate closesOn, UUID about, @Nullable Side only) {
        campaigns++;
        return new Campaign(
                new UUID(1, campaigns),
                "Asked",
                new Questionnaire(List.of(set)),
                new Window(closesOn.minusDays(7), closesOn),
                Threshold.FIVE,
                Side.CLIENT,
                only,
                about);
    }
}
