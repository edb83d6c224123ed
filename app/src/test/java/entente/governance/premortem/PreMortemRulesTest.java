package entente.governance.premortem;

import static entente.Judged.answer;
import static entente.Judged.composed;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Rooms;
import entente.arrangement.ArrangementSamples;
import entente.governance.challenge.RiskState;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.PerformanceSamples;
import entente.signal.About;
import entente.signal.Composite;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 000-10: an imagined cause comes true when its indicator trips; a pre-mortem is held each year. */
class PreMortemRulesTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();
    private final Ref<PreMortem> held =
            told.fact(Side.CLIENT, PreMortemSamples.held(PreMortemSamples.HELD), PreMortemSamples.HELD);

    /** The catalogue's example: the indicator trips, and the alert is about the cause. */
    @ParameterizedTest
    @EnumSource(Band.class)
    void theAnswerOfItsPracticeIsTheAnswerOfTheCause(Band band) {
        risk("PR-1", "000-E13");
        Signal signal = composed(new IndicatorsTrip(), List.of(says("000-E13", band)), told, AS_OF);

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.about().name()).isEqualTo("PR-1");
        assertThat(answer(signal)).startsWith("the indicator of \"Nobody answers the sites\"");
        assertThat(why(signal)).contains("what the indicator of");
    }

    @Test
    void ofSeveralAnswersTheWorstCountsAndOthersPracticesDoNot() {
        risk("PR-1", "000-E13");
        Signal signal = composed(
                new IndicatorsTrip(),
                List.of(says("000-E13", Band.WELL), says("000-E13", Band.WATCH), says("000-A1", Band.ACT)),
                told,
                AS_OF);
        assertThat(signal.band()).isEqualTo(Band.WATCH);
    }

    @Test
    void aPracticeAnsweredOnlyFromOtherAnswersIsRefusedAsAnIndicator() {
        Set<String> direct = Rooms.ALL.stream()
                .flatMap(room -> room.rules().stream())
                .map(Rule::practice)
                .collect(Collectors.toSet());
        assertThat(Rooms.ALL.stream()
                        .flatMap(room -> room.composites().stream())
                        .map(Composite::practice)
                        .filter(practice -> !direct.contains(practice)))
                .hasSameElementsAs(PreMortemRisk.COMPOSED);

        assertThatThrownBy(() -> risk("PR-1", "003-38"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("it would never trip");
        risk("PR-2", "000-10");
        told.fact(Side.CLIENT, PreMortemSamples.risk("PR-3", held, "003-38", null, RiskState.CAME), AS_OF);
    }

    @Test
    void anIndicatorNobodyJudgesIsShownSinceItWouldNeverTrip() {
        risk("PR-1", "000-E13");
        Signal signal = composed(new IndicatorsTrip(), List.of(says("000-A1", Band.ACT)), told, AS_OF);

        assertThat(signal.band()).isEqualTo(Band.WATCH);
        assertThat(answer(signal)).contains("it would never trip");
    }

    @Test
    void aMeasureIsAnIndicatorByWhatIsAnsweredAboutIt() {
        Ref<Measure> measure = PerformanceSamples.agreed(told, PerformanceSamples.measure("M1"));
        told.fact(Side.CLIENT, PreMortemSamples.risk("PR-1", held, null, measure, RiskState.OPEN), AS_OF);
        Signal about = says("001-06", Band.ACT);
        Signal ofIt = new Signal(
                about.practice(),
                new About("measure", measure.id(), "M1"),
                about.question(),
                about.answer(),
                about.figure(),
                about.band(),
                about.reading(),
                false,
                about.measuredOn(),
                List.of());

        assertThat(composed(new IndicatorsTrip(), List.of(about, ofIt), told, AS_OF)
                        .band())
                .isEqualTo(Band.ACT);
        assertThat(composed(new IndicatorsTrip(), List.of(about), told, AS_OF).band())
                .isEqualTo(Band.WATCH);
    }

    @Test
    void whatCameOrCannotComeIsNotWatchedAnyMoreAndCountsAmongTheHits() {
        assertThat(Words.ENGLISH.say(unknown(HitRate.of(List.of())))).contains("no imagined cause has come");
        for (RiskState state : RiskState.values()) {
            told.fact(Side.CLIENT, PreMortemSamples.risk("PR-" + state, held, "000-A1", null, state), AS_OF);
        }
        var book = told.book().on(AS_OF);
        assertThat(IndicatorsTrip.open(book, List.of())).hasSize(1);
        assertThat(HitRate.of(book.current(PreMortemRisk.class)).known())
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("50"));
    }

    /** Held on 2 February 2026. */
    @ParameterizedTest
    @CsvSource({"2026-02-02,WELL", "2027-01-03,WELL", "2027-01-04,WATCH", "2027-02-02,WATCH", "2027-02-03,ACT"})
    void aPreMortemIsOldAfterAYear(String day, Band band) {
        imagines(Side.CLIENT);
        imagines(Side.PROVIDER);
        assertThat(one(new PreMortemHeld(), told, LocalDate.parse(day)).band()).isEqualTo(band);
    }

    @Test
    void itIsHeldOnceBothHaveImaginedAndOnlyBegunBefore() {
        assertThat(one(new PreMortemHeld(), told, AS_OF).band()).isEqualTo(Band.WATCH);
        imagines(Side.CLIENT);
        Signal begun = one(new PreMortemHeld(), told, AS_OF);
        assertThat(begun.band()).isEqualTo(Band.WATCH);
        assertThat(answer(begun)).contains("was begun on 2 Feb 2026, and not both have imagined");
        assertThat(one(new PreMortemHeld(), told, LocalDate.parse("2027-02-03")).band())
                .isEqualTo(Band.ACT);

        imagines(Side.PROVIDER);
        assertThat(one(new PreMortemHeld(), told, AS_OF).band()).isEqualTo(Band.WELL);
    }

    @Test
    void withoutOneTheAnswerIsOwed() {
        Signal signal = one(new PreMortemHeld(), ArrangementSamples.shared(), AS_OF);
        assertThat(signal.band()).isEqualTo(Band.UNKNOWN);
        assertThat(signal.needsPerson()).isTrue();
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void eachSideReadsItsOwnImaginedPart() {
        told.fact(Side.CLIENT, PreMortemSamples.imagined(held, AS_OF, "We would answer late", "Sites"), AS_OF);
        Signal signal = one(new PreMortemHeld(), told, AS_OF);

        assertThat(partWhy(signal, Side.CLIENT)).contains("We would answer late");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void whatIsImaginedBeginsWithTheOwnPartAndEachCauseHasOneIndicator() {
        refuses("ownPart", () -> PreMortemSamples.imagined(held, AS_OF, " ", "Sites"));
        refuses("cause", () -> PreMortemSamples.imagined(held, AS_OF, "We", " "));
        refuses("practice", () -> PreMortemSamples.risk("PR-1", held, null));
        refuses("practice", () -> PreMortemSamples.risk("PR-1", held, "late"));
    }

    private void imagines(Side side) {
        LocalDate on = PreMortemSamples.HELD;
        told.fact(side, PreMortemSamples.imagined(held, on, "We would answer late", "Sites"), on);
    }

    private void risk(String code, String practice) {
        told.fact(Side.CLIENT, PreMortemSamples.risk(code, held, practice), AS_OF);
    }

    private static Text unknown(Figure figure) {
        return figure instanceof Figure.Unknown unknown ? unknown.reason() : Text.of("premortem.hit.of", 0, 0);
    }

    private static Signal says(String practice, Band band) {
        Text answer = Text.of("governance.conflict.move.none");
        return new Signal(
                practice,
                About.ARRANGEMENT,
                Text.of("governance.conflict.move.question"),
                answer,
                band == Band.UNKNOWN
                        ? Figure.unknown(answer)
                        : Figure.known(Amount.count(2), Explanation.of("governance.conflict.of", 2)),
                band,
                Reading.FULL,
                false,
                AS_OF,
                List.of());
    }

    private static void refuses(String field, ThrowingCallable saying) {
        assertThatThrownBy(saying)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
