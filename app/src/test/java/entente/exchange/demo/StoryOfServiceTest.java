package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.performance.measure.MattersMap;
import entente.performance.measure.MeasureCourse;
import entente.performance.needs.Rung.State;
import entente.performance.needs.ServiceLadder;
import entente.performance.ramp.RampCourse;
import entente.performance.scorecard.CardFrame;
import entente.performance.scorecard.Coverage;
import entente.performance.scorecard.Scorecard;
import entente.signal.Policy;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the story tells of services, as its last day reads it. */
class StoryOfServiceTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 21);
    private static final TheStory STORY = TheStory.endingOn(END);

    private final Book book = STORY.book(Viewpoint.SHARED).on(END);
    private final List<MeasureCourse> courses = MeasureCourse.all(book, Policy.DEFAULTS, END);

    @Test
    void queriesAreAnsweredInTimeAndPeopleCannotUseTheAnswers() {
        assertThat(signals("001-06"))
                .filteredOn(signal -> signal.about().name().equals("K1"))
                .singleElement()
                .satisfies(signal -> assertThat(signal.band()).isEqualTo(Band.ACT));
    }

    @Test
    void theThirdLevelOfStudyDataIsHollowSinceNothingMeasuresSecurity() {
        ServiceLadder data = ServiceLadder.all(book, Policy.DEFAULTS, END).getFirst();

        assertThat(data.rungs())
                .extracting(rung -> rung.state())
                .containsExactly(State.ATTAINED, State.ATTAINED, State.HOLLOW, State.UNMEASURED, State.UNMEASURED);
        assertThat(Coverage.of(CardFrame.of(book), courses).uncovered())
                .extracting(row -> row.need().code())
                .containsExactly("security", "satisfaction");
        assertThat(signals("002-07")).extracting(Signal::band).containsExactly(Band.ACT);
    }

    @Test
    void codingFellBelowItsCurveWhileTheClientsPhysiciansHadNoTime() {
        RampCourse coding = RampCourse.all(book, Policy.DEFAULTS, END).getFirst();

        assertThat(coding.below()).isEqualTo(2);
        assertThat(coding.support().givenSoFar().known().orElseThrow())
                .isBetween(BigDecimal.valueOf(75), BigDecimal.valueOf(85));
        assertThat(coding.proposedCause(BigDecimal.valueOf(90))).isEqualTo(CauseParty.CLIENT);
        assertThat(signals("002-12")).extracting(Signal::band).containsExactly(Band.ACT);
        assertThat(signals("002-13")).extracting(Signal::band).containsExactly(Band.ACT);
    }

    @Test
    void bothSidesHaveTheirCardAndTheClientsIsTheWorse() {
        assertThat(Scorecard.of(Side.PROVIDER, courses, Policy.DEFAULTS).band()).isEqualTo(Band.WELL);
        assertThat(Scorecard.of(Side.CLIENT, courses, Policy.DEFAULTS).band()).isEqualTo(Band.ACT);
    }

    @Test
    void whatMattersMostToEitherIsNotMeasuredAndOneMeasureThatIsEasyDoesNotMatter() {
        MattersMap map = MattersMap.of(book, Policy.DEFAULTS, END);

        assertThat(map.unmeasured(5)).hasSize(2);
        assertThat(map.retire()).extracting(one -> one.course().said().code()).containsExactly("K1", "K4");
    }

    private static List<Signal> signals(String practice) {
        return STORY.judged(Viewpoint.SHARED, END).direct().stream()
                .filter(signal -> signal.practice().equals(practice))
                .toList();
    }
}
