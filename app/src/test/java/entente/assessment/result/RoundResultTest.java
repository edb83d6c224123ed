package entente.assessment.result;

import static entente.arrangement.ArrangementSamples.shared;
import static entente.assessment.AssessmentSamples.found;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What both sides said to the parts of a set is put together; what was asked whole, or as a short form alone, stays as it is. */
class RoundResultTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-12-31");
    private static final Instrument CHECK =
            ShippedInstruments.find("health-check").orElseThrow();

    private final Told told = shared();

    @Test
    void eachDimensionIsTheMeanOverThePartsAndItsMarginTheWidest() {
        asked(1, "2026-02-01", "80", "40");
        asked(2, "2026-05-01", "50", "40");
        asked(3, "2026-08-01", "20", "70");

        RoundResult round = newest().orElseThrow();

        assertThat(round.parts()).containsExactly(1, 2, 3);
        assertThat(round.of()).isEqualTo(3);
        assertThat(trust(round)).satisfies(trust -> {
            assertThat(trust.client()).isEqualByComparingTo("50");
            assertThat(trust.provider()).isEqualByComparingTo("50");
            assertThat(trust.clientMargin())
                    .as("each gives or takes four, and nobody knows whether the same people did")
                    .isEqualByComparingTo("4");
        });
        assertThat(round.together().clientIndex()).isEqualByComparingTo("50");
        assertThat(round.before()).isEmpty();
    }

    @Test
    void whatTooFewAnsweredOfAPartIsLeftOut() {
        asked(1, "2026-02-01", "80", "40");
        asked(2, "2026-05-01", "50", "");

        DimensionResult trust = trust(newest().orElseThrow());

        assertThat(trust.client()).isEqualByComparingTo("65");
        assertThat(trust.provider()).isEqualByComparingTo("40");
    }

    @Test
    void aRoundIsComparedWithWhatTheSamePartsFoundTheTimeBefore() {
        asked(1, "2025-02-01", "60", "60");
        asked(2, "2025-05-01", "40", "40");
        asked(1, "2026-02-01", "80", "80");
        asked(2, "2026-05-01", "80", "80");

        assertThat(newest().orElseThrow().before())
                .hasValueSatisfying(before ->
                        assertThat(before.dimensions().getFirst().client()).isEqualByComparingTo("50"));
        asked(3, "2026-08-01", "80", "80");
        assertThat(newest().orElseThrow().before())
                .as("the third part was never asked before")
                .isEmpty();
    }

    @Test
    void aShortFormAskedAgainAndAgainIsTheFirstPartAndComparedWithItself() {
        asked(1, "2026-02-01", "60", "60");
        asked(1, "2026-05-01", "70", "70");

        RoundResult round = newest().orElseThrow();

        assertThat(round.isMoreThanTheFirst()).isFalse();
        assertThat(trust(round).client()).isEqualByComparingTo("70");
        assertThat(round.before()).isPresent();
    }

    @Test
    void whatWasAskedAsAWholeIsNoPart() {
        tell(told, result("health-check", "2026-02-01", CHECK.print().hex(), 9, found("Trust", "80", "70")));
        assertThat(newest()).isEmpty();
        tell(told, result("five-dynamics", "2026-03-01", 9, found("Trust", "80", "70")));
        Results all = Results.of(told.book(), AS_OF);
        assertThat(RoundResult.of(
                        all,
                        all.newest("five-dynamics").orElseThrow(),
                        ShippedInstruments.find("five-dynamics").orElseThrow()))
                .isEmpty();
    }

    private static DimensionResult trust(RoundResult round) {
        ResultSnapshot together = round.together();
        return Results.dimension(together, "trust").orElseThrow();
    }

    private Optional<RoundResult> newest() {
        Results all = Results.of(told.book(), AS_OF);
        return RoundResult.of(all, all.newest("health-check").orElseThrow(), CHECK);
    }

    private void asked(int part, String closedOn, String client, String provider) {
        String print = CHECK.part(part).print().hex();
        tell(told, result("health-check", closedOn, print, 9, found("Trust", client, provider)));
    }
}
