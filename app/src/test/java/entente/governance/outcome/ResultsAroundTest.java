package entente.governance.outcome;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.promise;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Promise;
import entente.kernel.Figure;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.SuccessDefinition;
import entente.performance.SuccessScore;
import entente.performance.SuccessScore.Reached;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The pair changed on 1 April 2026: 31 March, 30 June and 28 September are looked at. */
class ResultsAroundTest {
    private static final LocalDate CHANGE = LocalDate.parse("2026-04-01");

    private final Told told = shared();

    @Test
    void eachResultOfTheDayBeforeStandsBesideThoseAfter() {
        Ref<Promise> kept = told.fact(Side.PROVIDER, promise("2026-02-02"), START);
        told.say(
                Side.PROVIDER,
                new Statement.Amend(
                        kept.id(),
                        1,
                        promise("2026-12-01"),
                        LocalDate.parse("2026-04-20"),
                        "both agreed on another day"));
        scores(Side.CLIENT, "2026-01-01", 20);
        scores(Side.PROVIDER, "2026-01-01", 90);
        scores(Side.CLIENT, "2026-04-01", 50);
        scores(Side.PROVIDER, "2026-04-01", 60);

        ResultsAround around = around(Side.CLIENT, "2026-09-28");
        assertThat(lines(around))
                .containsSubsequence(
                        "Promises by their day and at no more than their price: 0 100 100",
                        "Outcome index, of 100: 0 100 100",
                        "Own success as the client counts it, of 100: 20 50 50",
                        "Own success as the provider counts it, of 100: 90 60 60",
                        "Gap between the two, client less provider: -70 -10 -10");
    }

    @ParameterizedTest
    @EnumSource
    void theReadersOwnSuccessStandsFirst(Side reader) {
        scores(Side.CLIENT, "2026-01-01", 20);
        scores(Side.PROVIDER, "2026-01-01", 90);
        assertThat(lines(around(reader, "2026-06-30")).getFirst())
                .startsWith("Own success as the " + Words.ENGLISH.show(reader) + " counts it");
    }

    /** The ninetieth day and the day before it; the hundred and eightieth is 28 September. */
    @ParameterizedTest
    @CsvSource({"2026-06-29,0 - -", "2026-06-30,0 0 -", "2026-09-27,0 0 -", "2026-09-28,0 0 0"})
    void aDayThatIsStillToComeIsNoFigure(String asOf, String figures) {
        told.fact(Side.PROVIDER, promise("2026-02-02"), START);
        assertThat(lines(around(Side.CLIENT, asOf)).getFirst()).endsWith(": " + figures);
    }

    @Test
    void whatIsKnownOnNoDayIsLeftOut() {
        assertThat(around(Side.CLIENT, "2026-09-28").lines()).isEmpty();
    }

    private ResultsAround around(Side reader, String asOf) {
        return ResultsAround.of(reader, told.book(), Policy.DEFAULTS, CHANGE, LocalDate.parse(asOf));
    }

    private static List<String> lines(ResultsAround around) {
        return around.lines().stream()
                .map(line -> Words.ENGLISH.say(line.name()) + ": "
                        + String.join(
                                " ",
                                line.days().stream()
                                        .map(ResultsAroundTest::shown)
                                        .toList()))
                .toList();
    }

    private static String shown(Optional<Figure> figure) {
        return figure.map(one -> one.known()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse("?"))
                .orElse("-");
    }

    private void scores(Side side, String quarter, int share) {
        SuccessDefinition success = new SuccessDefinition("S" + quarter, side, "Calm nights", List.of());
        Ref<SuccessDefinition> ref = told.fact(side, success, START);
        told.fact(
                side,
                new SuccessScore(LocalDate.parse(quarter), List.of(new Reached(ref, Percent.of(share), null))),
                START);
    }
}
