package entente.learning.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.challenge.Issue;
import entente.kernel.Figure;
import entente.kernel.Words;
import entente.ledger.Ref;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** I-39, worked by hand. */
class LessonRatesTest {
    private final LessonSamples samples = new LessonSamples();

    @Test
    void theFourNumbersOfAYear() {
        Ref<Issue> first = samples.ended("I-1", "The load stops", "2026-01-05", "2026-01-20");
        samples.ended("I-2", "Rights of leavers stay open", "2026-01-05", "2026-02-20");
        Ref<Lesson> fromFirst = samples.learnedFrom(first, "L-1", "2026-02-01");
        Ref<Lesson> courier = samples.learned("L-2", "Nothing like it", "courier", "2026-02-10");
        Ref<Issue> back = samples.again("I-3", first, "2026-03-01");
        Ref<Issue> late = samples.raised("I-4", "The courier is late", "2026-03-02");
        samples.raised("I-5", "The courier is early", "2026-03-03");
        samples.used(fromFirst, back, "2026-03-03");
        samples.used(courier, late, "2026-03-05");

        LessonRates rates = rates();
        // one of two that ended
        assertThat(rates.captured().known()).contains(new BigDecimal("50.0"));
        // I-3, I-4 and I-5 had a lesson from the start, two used one
        assertThat(rates.applied().known()).contains(new BigDecimal("66.7"));
        // one of five raised
        assertThat(rates.repeated().known()).contains(new BigDecimal("20.0"));
        // 30 days and 23 days
        assertThat(rates.reused().known()).contains(new BigDecimal("26.5"));
    }

    @Test
    void aUseCountsOnlyWithWhatShowsIt() {
        Ref<Lesson> courier = samples.learned("L-2", "Nothing like it", "courier", "2026-02-10");
        Ref<Issue> late = samples.raised("I-4", "The courier is late", "2026-03-02");
        samples.said(courier, late, LessonUse.USED, "2026-03-05", null);

        assertThat(rates().applied().known()).contains(new BigDecimal("0.0"));
        assertThat(rates().reused().known()).isEmpty();
    }

    @Test
    void whatALessonCameTooLateForDoesNotCountAgainstAnybody() {
        samples.raised("I-4", "The courier is late", "2026-03-02");
        samples.learned("L-2", "Nothing like it", "courier", "2026-03-03");

        assertThat(rates().applied().known()).isEmpty();
    }

    @Test
    void withoutAnythingEachSaysWhyItIsNotKnown() {
        LessonRates rates = rates();

        assertThat(reason(rates.captured())).isEqualTo("no problem ended within the year");
        assertThat(reason(rates.applied())).isEqualTo("no lesson fitted anything that began within the year");
        assertThat(reason(rates.repeated())).isEqualTo("no problem was raised within the year");
        assertThat(reason(rates.reused())).isEqualTo("no lesson was shown in use yet");
    }

    private static String reason(Figure figure) {
        return figure instanceof Figure.Unknown unknown ? Words.ENGLISH.say(unknown.reason()) : "known";
    }

    private LessonRates rates() {
        return LessonRates.of(samples.told().book().on(LessonSamples.AS_OF), LessonSamples.AS_OF);
    }
}
