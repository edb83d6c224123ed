package entente.learning.lesson;

import static entente.learning.lesson.LessonSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.ChangeRequest;
import entente.governance.forum.AgendaItem;
import entente.governance.forum.AgendaSort;
import entente.governance.forum.ForumLevel;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Document;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonsDueTest {
    private static final String HAPPENED = "Laboratory data came twice after a restart";

    private final LessonSamples samples = new LessonSamples();

    @Test
    void aLessonThatFitsAChangeComesOntoTheAgenda() {
        Ref<Lesson> lesson = samples.learned("L-1", HAPPENED, null, "2026-02-02");
        samples.asked("CR-1", "Laboratory data twice a day", "2026-06-01");

        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.sort()).isEqualTo(AgendaSort.LESSON);
            assertThat(item.about().fact()).isEqualTo(lesson.id());
            assertThat(item.since()).isEqualTo("2026-06-01");
            assertThat(item.level()).isEqualTo(ForumLevel.OPERATING);
            assertThat(Words.ENGLISH.say(item.says()))
                    .isEqualTo("Laboratory data twice a day: learned before, and nobody has shown a use of it."
                            + " Ask first, says L-1");
        });
    }

    @Test
    void oneLessonIsOneItemHoweverManyThingsItFits() {
        samples.learned("L-1", HAPPENED, null, "2026-06-10");
        samples.asked("CR-1", "Laboratory data twice a day", "2026-06-01");
        samples.asked("CR-2", "Laboratory data twice a week", "2026-06-02");

        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.since()).as("since there is a lesson").isEqualTo("2026-06-10");
            assertThat(Words.ENGLISH.say(item.says())).contains("and one more");
        });
    }

    @Test
    void aLessonThatWasUsedIsNotBroughtUpAgain() {
        Ref<Lesson> lesson = samples.learned("L-1", HAPPENED, null, "2026-02-02");
        use(lesson, samples.asked("CR-1", "Laboratory data twice a day", "2026-06-01"), LessonUse.USED);
        assertThat(items()).isEmpty();
    }

    @Test
    void aLessonSomebodySaidDoesNotFitIsNotBroughtUpAgain() {
        Ref<Lesson> lesson = samples.learned("L-1", HAPPENED, null, "2026-02-02");
        use(lesson, samples.asked("CR-1", "Laboratory data twice a day", "2026-06-01"), LessonUse.DOES_NOT_FIT);
        assertThat(items()).isEmpty();
    }

    @Test
    void whatFitsAProblemStandsBesideItAndNotByItself() {
        samples.learned("L-1", HAPPENED, null, "2026-02-02");
        samples.raised("I-1", "The laboratory data came in late, twice", "2026-06-20");
        assertThat(samples.lessons().now()).hasSize(1);
        assertThat(items()).isEmpty();
    }

    @Test
    void withoutLessonsThereIsNothingToTakeUp() {
        samples.asked("CR-1", "Laboratory data twice a day", "2026-06-01");
        assertThat(items()).isEmpty();
    }

    private void use(Ref<Lesson> lesson, Ref<ChangeRequest> change, LessonUse use) {
        LocalDate day = LocalDate.parse("2026-06-05");
        Document shown = new Document("Minutes", "https://files.example/1");
        samples.told()
                .fact(
                        Side.PROVIDER,
                        new LessonApplication(
                                lesson, change, null, null, null, use, day, "We asked first", shown, null),
                        day);
    }

    private List<AgendaItem> items() {
        return new LessonsDue().items(samples.told().book().on(AS_OF), AS_OF).toList();
    }
}
