package entente.governance.challenge;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.governance.challenge.ChallengeSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each side watches what may go wrong, and the indicator of a risk is live. */
class RiskRulesTest {
    private final ChallengeSamples samples = new ChallengeSamples();

    @Test
    void withoutARiskNothingIsSaidToBeWatched() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void oneOwnerASideIsWell() {
        risk("2026-06-01", "Jan Roth", "Mira Lund", null, null, RiskState.OPEN);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** Fourteen days to name somebody; the side that has nobody finds it as its own part. */
    @ParameterizedTest
    @CsvSource({"2026-06-16,WATCH", "2026-06-15,ACT"})
    void aRiskNobodyOfASideWatchesIsThatSidesPart(String raisedOn, Band band) {
        risk(raisedOn, "Jan Roth", null, null, null, RiskState.OPEN);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
        assertThat(part(signal, Side.PROVIDER)).contains("nobody of the provider watches it");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-29,WATCH", "2026-06-16,WATCH", "2026-06-15,ACT"})
    void aRiskIsLookedAtAgainOnItsDay(String reviewOn, Band band) {
        risk("2026-06-01", "Jan Roth", "Mira Lund", null, reviewOn, RiskState.OPEN);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whatCannotComeAnyMoreIsNotWatched() {
        risk("2026-01-05", null, null, "000-A1", "2026-02-01", RiskState.PAST);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(comes(says("000-A1", Band.ACT))).isEmpty();
    }

    @Test
    void whatNobodySaidForHalfAYearIsNotCalledWell() {
        risk("2026-01-05", "Jan Roth", "Mira Lund", null, null, RiskState.OPEN);

        assertThat(one(new RisksWatched(), samples.told(), LocalDate.parse("2028-01-05"))
                        .band())
                .isEqualTo(Band.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "WELL,nothing shows it coming",
        "WATCH,may be coming",
        "ACT,is coming",
        "UNKNOWN,its indicator says nothing"
    })
    void aRiskSaysWhatItsIndicatorSays(Band band, String says) {
        risk("2026-06-01", "Jan Roth", "Mira Lund", "000-A1", null, RiskState.OPEN);

        assertThat(comes(says("000-A1", band), says("000-A4", Band.ACT)))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.band()).isEqualTo(band);
                    assertThat(answer(signal)).contains("Routers come late", says);
                    assertThat(signal.practice()).isEqualTo("000-10");
                });
    }

    @Test
    void ofSeveralAnswersTheWorstCountsAndOneNobodyJudgesSaysNothing() {
        risk("2026-06-01", "Jan Roth", "Mira Lund", "000-A1", null, RiskState.OPEN);

        assertThat(comes(says("000-A1", Band.WELL), says("000-A1", Band.ACT), says("000-A1", Band.WATCH)))
                .singleElement()
                .extracting(Signal::band)
                .isEqualTo(Band.ACT);
        assertThat(comes(says("000-A4", Band.ACT))).isEmpty();
    }

    private List<Signal> comes(Signal... signals) {
        Book book = samples.told().book().on(AS_OF);
        return new RiskComes()
                .judge(List.of(signals), book, Policy.of(book), AS_OF)
                .toList();
    }

    private static Signal says(String practice, Band band) {
        Text says = Text.of("governance.risks.nothing");
        Figure figure = Figure.known(Amount.count(1), Explanation.of("governance.risks.nothing"));
        return Finding.decide(
                practice,
                About.ARRANGEMENT,
                Text.of("governance.risks.question"),
                List.of(new Finding(band, says, figure, Reading.FULL, AS_OF)),
                Arrays.stream(Side.values())
                        .map(side -> Mirror.of(side, Text.of("governance.risks.mirror"), says, List.of()))
                        .toList());
    }

    private void risk(
            String raisedOn,
            @Nullable String client,
            @Nullable String provider,
            @Nullable String indicator,
            @Nullable String reviewOn,
            RiskState state) {
        LocalDate raised = LocalDate.parse(raisedOn);
        LocalDate review = reviewOn == null ? null : LocalDate.parse(reviewOn);
        samples.told()
                .fact(
                        Side.CLIENT,
                        new Risk(
                                "R-1",
                                "Routers come late",
                                raised,
                                null,
                                RiskImpact.HIGH,
                                client,
                                provider,
                                null,
                                indicator,
                                review,
                                state,
                                null),
                        raised);
    }

    private Signal judged() {
        return one(new RisksWatched(), samples.told(), AS_OF);
    }
}
