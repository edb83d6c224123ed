package entente.learning.lesson;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.action.ActionState;
import entente.governance.challenge.Issue;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonsAppliedTest {
    private static final String HAPPENED = "Laboratory data came twice after a restart";

    private final LessonSamples samples = new LessonSamples();

    /** 001-20: lesson captured, not applied in a matching case. 30 June is day 0 of 2026-06-30. */
    @ParameterizedTest
    @CsvSource({"2026-06-23,WELL", "2026-06-22,WATCH", "2026-06-16,WATCH", "2026-06-15,ACT"})
    void aLessonThatFitsWantsToBeUsed(String raisedOn, Band band) {
        samples.learned("L-1", HAPPENED, null, "2026-02-02");
        samples.raised("I-1", "The laboratory data came in late, twice", raisedOn);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theAnswerNamesHowManyAndTheirBase() {
        samples.learned("L-1", HAPPENED, null, "2026-02-02");
        samples.raised("I-1", "The laboratory data came in late, twice", "2026-06-01");

        assertThat(answer(judged()))
                .isEqualTo("in 1 of 1 situation a lesson fits that is not shown to be used; the longest for 29 days");
        assertThat(why(judged())).contains("The laboratory data came in late, twice: Ask first, says L-1");
    }

    /** 001-20: repeat incident with existing lesson; at once, whatever its words. */
    @Test
    void whatCameBackAlthoughALessonWasLearnedIsAnAlertAtOnce() {
        Ref<Issue> first = samples.ended("I-1", "The load stops", "2026-01-05", "2026-01-20");
        samples.learnedFrom(first, "L-1", "2026-02-01");
        samples.again("I-2", first, "2026-06-30");

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("one problem came back although a lesson was learned from it, and nobody used it");
    }

    @Test
    void aLessonLearnedAfterItCameBackIsNoRepeatInVain() {
        Ref<Issue> first = samples.ended("I-1", "The load stops", "2026-01-05", "2026-01-20");
        samples.again("I-2", first, "2026-06-28");
        samples.learnedFrom(first, "L-1", "2026-06-29");

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void aUseThatADocumentShowsSettlesItAndOneWithoutDoesNot() {
        Ref<Lesson> lesson = samples.learned("L-1", HAPPENED, null, "2026-02-02");
        Ref<Issue> issue = samples.raised("I-1", "The laboratory data came in late, twice", "2026-05-01");
        samples.said(lesson, issue, LessonUse.USED, "2026-05-04", null);
        assertThat(judged().band()).isEqualTo(Band.ACT);

        Ref<Issue> other = samples.raised("I-2", "Laboratory data came after all, but twice", "2026-05-01");
        samples.used(lesson, other, "2026-05-05");
        assertThat(answer(judged())).startsWith("in 1 of 2 situations a lesson fits");
    }

    /** What is only meant to be done, or was let go, shows no use. */
    @ParameterizedTest
    @CsvSource({"OPEN,ACT", "DROPPED,ACT", "DONE,WELL"})
    void anActionShowsAUseOnceItIsDone(ActionState state, Band band) {
        Ref<Lesson> lesson = samples.learned("L-1", HAPPENED, null, "2026-02-02");
        Ref<Issue> issue = samples.raised("I-1", "The laboratory data came in late, twice", "2026-05-01");
        samples.usedBy(lesson, issue, "2026-05-04", state);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void oneLessonThatWasUsedDoesNotSilenceTheOthers() {
        Ref<Lesson> lesson = samples.learned("L-1", HAPPENED, null, "2026-02-02");
        samples.learned("L-2", "The laboratory data came in twice, and late", null, "2026-02-02");
        Ref<Issue> issue = samples.raised("I-1", "The laboratory data came in late, twice", "2026-05-01");
        samples.used(lesson, issue, "2026-05-04");

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(why(judged())).contains("Ask first, says L-2").doesNotContain("says L-1");
    }

    @Test
    void whatCameBackInVainIsAnAlertThoughAnotherLessonWasUsed() {
        Ref<Issue> first = samples.ended("I-1", "The load stops", "2026-01-05", "2026-01-20");
        samples.learnedFrom(first, "L-1", "2026-02-01");
        Ref<Lesson> other = samples.learned("L-2", "Nothing like it", "problem", "2026-02-01");
        samples.used(other, samples.again("I-2", first, "2026-06-29"), "2026-06-30");

        assertThat(answer(judged()))
                .isEqualTo("one problem came back although a lesson was learned from it, and nobody used it");
    }

    /** I-39: the share used is the number to look at; ended problems count in it too. */
    @Test
    void lessonsThatFittedOftenAndWereNotUsedAreWatchedThoughNothingIsOpen() {
        samples.learned("L-1", HAPPENED, null, "2026-02-02");
        for (int i = 0; i < 4; i++) {
            samples.ended("I-" + i, "The laboratory data came in late, twice", "2026-05-0" + (i + 1), "2026-05-20");
        }
        assertThat(judged().band()).isEqualTo(Band.WELL);
        samples.ended("I-9", "The laboratory data came in late, twice", "2026-05-09", "2026-05-20");

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("Lessons were used in 0 % of the situations they fitted");
    }

    @Test
    void whatDoesNotFitNoLongerComesUpThere() {
        Ref<Lesson> lesson = samples.learned("L-1", HAPPENED, null, "2026-02-02");
        Ref<Issue> issue = samples.raised("I-1", "The laboratory data came in late, twice", "2026-05-01");
        samples.said(lesson, issue, LessonUse.DOES_NOT_FIT, "2026-05-04", null);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(samples.lessons().now()).isEmpty();
    }

    /** Who has it in hand reads its own part; nobody else is named. */
    @Test
    void whoHasItInHandReadsItsOwnPart() {
        samples.learned("L-1", HAPPENED, null, "2026-02-02");
        samples.raised("I-1", "The laboratory data came in late, twice", "2026-05-01");

        assertThat(part(judged(), Side.PROVIDER))
                .isEqualTo("in one situation of this side a lesson fits and is not used");
        assertThat(partWhy(judged(), Side.PROVIDER)).contains("late, twice");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** Stale: half a year and a year before 30 June 2026 without a new lesson. */
    @ParameterizedTest
    @CsvSource({"2025-12-29,WELL", "2025-12-28,WATCH", "2025-06-30,WATCH", "2025-06-29,ACT"})
    void whoLearnsNothingForLongIsTold(String learnedOn, Band band) {
        samples.learned("L-1", HAPPENED, null, learnedOn);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void withoutLessonsTheQuestionArisesOnceSomethingEnded() {
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);

        samples.ended("I-1", "The load stops", "2026-01-05", "2026-01-20");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("one problem has ended, and nobody wrote down what was learned");
    }

    @Test
    void aLessonSaysWhatItChangesByItsNameOrNotAtAll() {
        LocalDate day = LocalDate.parse("2026-05-01");

        assertThatThrownBy(() -> new Lesson(
                        "L-1", "So", "So", "Do", null, Artefact.CLAUSE, null, null, null, null, null, null, day))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("artefact"));
        assertThatThrownBy(() -> new LessonApplication(
                        new Ref<>(new UUID(0, 1)), null, null, null, null, LessonUse.USED, day, "So", null, null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("change"));
    }

    private Signal judged() {
        return one(new LessonsApplied(), samples.told(), LessonSamples.AS_OF);
    }
}
