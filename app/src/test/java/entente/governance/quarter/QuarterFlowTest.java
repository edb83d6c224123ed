package entente.governance.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.forum.Agenda;
import entente.governance.forum.Sittings;
import entente.governance.quarter.QuarterReview.TimeBox;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.PerformanceSamples;
import entente.performance.StoppedMeasure;
import entente.performance.measure.MeasureCourse;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The review's own facts: what follows what, and what is refused by name. */
class QuarterFlowTest {
    private final QuarterSamples samples = QuarterSamples.shared();

    @Test
    void itMeetsInASessionOfItsForumAndItsPartsFitIntoIt() {
        LocalDate wednesday = QuarterSamples.MEETS.minusDays(1);
        refuses("plannedOn", () -> says(QuarterSamples.review(samples.forum(), wednesday)))
                .hasMessageContaining("is no day of Executive board");
        LocalDate later = QuarterSamples.MEETS.plusWeeks(1);
        refuses("parts", () -> says(QuarterSamples.review(samples.forum(), later, new TimeBox(QuarterPart.MONEY, 121))))
                .hasMessageContaining("121 minutes");
        refuses(
                "parts",
                () -> QuarterSamples.review(
                        samples.forum(), later, new TimeBox(QuarterPart.MONEY, 1), new TimeBox(QuarterPart.MONEY, 1)));
        refuses("minutes", () -> new TimeBox(QuarterPart.NEXT, 0));
    }

    @Test
    void nothingIsClosedThatDidNotMeetAndNothingIsReadBeforeWhatIsOver() {
        refuses("review", () -> samples.closed("2026-06-18")).hasMessageContaining("did not meet yet");
        samples.held("2026-06-18");
        refuses("review", () -> samples.closed("2026-06-17"));
        refuses("issuedOn", () -> samples.read("2026-06-19")).hasMessageContaining("looked back at already");

        samples.closed("2026-06-18");
        assertThat(found("2026-06-18").now()).isEmpty();
    }

    @Test
    void eachSideBeginsWithItsOwnPart() {
        refuses("ownContribution", () -> QuarterSamples.preparation(samples.review(), QuarterSamples.MEETS, " "))
                .hasMessageContaining("begin with the own part");
    }

    @Test
    void theStepsFollowEachOther() {
        assertThat(found("2026-06-01").now()).contains(QuarterStep.PRE_READ);
        samples.read("2026-06-04");
        assertThat(found("2026-06-04").now()).contains(QuarterStep.PREPARE);
        samples.prepared("2026-06-12");
        assertThat(found("2026-06-12").now()).contains(QuarterStep.MEET);
        samples.held("2026-06-18");
        assertThat(found("2026-06-18").now()).contains(QuarterStep.CLOSE);
        assertThat(found("2026-06-18").dueOn(QuarterStep.CLOSE)).isEqualTo("2026-07-02");
    }

    @Test
    void itsFourPartsStandOnTheAgendaOfItsOwnSessionFirstEachWithItsMinutes() {
        assertThat(agenda("2026-06-10")).isEmpty();
        assertThat(agenda("2026-06-12"))
                .containsExactly(
                        "2026-Q1, promises: what was promised and what came, 30 minutes",
                        "2026-Q1, money: what was paid and what it brought, 30 minutes",
                        "2026-Q1, service: what was measured beside what people felt, 30 minutes",
                        "2026-Q1, next quarter: what it is for, 30 minutes");
        assertThat(agenda("2026-06-18")).hasSize(4);
        samples.held("2026-06-18");
        assertThat(agenda("2026-06-18")).isEmpty();
    }

    @Test
    void aMeasureBothStoppedIsAskedForNoLongerAndWhatItToldBeforeStays() {
        Ref<Measure> measure = PerformanceSamples.agreed(samples.told(), PerformanceSamples.measure("M1"));
        LocalDate stopped = LocalDate.parse("2026-06-18");
        StoppedMeasure said = new StoppedMeasure(measure, stopped, "Nobody reads it", "2026-Q1");
        Ref<StoppedMeasure> proposed = samples.told().fact(Side.CLIENT, said, stopped, Side.CLIENT);
        assertThat(courses("2026-06-20")).hasSize(1);

        samples.told().sign(Side.PROVIDER, proposed.id());
        assertThat(courses("2026-06-20")).isEmpty();
        assertThat(courses("2026-06-18")).isEmpty();
        assertThat(courses("2026-06-17")).hasSize(1);
        Book later = on("2026-06-20");
        assertThat(MeasureCourse.all(later, Policy.of(later), stopped.minusDays(1)))
                .hasSize(1);
        assertThat(MeasureCourse.ever(later, Policy.of(later), stopped.plusDays(2)))
                .hasSize(1);
    }

    private List<MeasureCourse> courses(String day) {
        Book book = on(day);
        return MeasureCourse.all(book, Policy.of(book), LocalDate.parse(day));
    }

    private List<String> agenda(String day) {
        Book book = on(day);
        return Agenda.OWN.of(book, Sittings.forums(book).getFirst(), LocalDate.parse(day)).stream()
                .map(item -> Words.ENGLISH.say(item.says()))
                .toList();
    }

    private QuarterCase found(String day) {
        return Quarters.of(on(day), LocalDate.parse(day))
                .find(samples.review().id())
                .orElseThrow();
    }

    private Book on(String day) {
        return samples.told().book().on(LocalDate.parse(day));
    }

    private void says(QuarterReview review) {
        samples.told().fact(Side.CLIENT, review, QuarterSamples.FIRST);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(String field, ThrowingCallable saying) {
        return assertThatThrownBy(saying)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
