package entente.learning.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.ChangeRequest;
import entente.governance.challenge.Issue;
import entente.ledger.Ref;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Which lesson fits what. */
class LessonIndexTest {
    private final LessonSamples samples = new LessonSamples();

    @Test
    void oneTagInCommonIsEnough() {
        samples.learned("L-1", "Nothing like it", "laboratory data, renewal", "2026-01-05");
        samples.raised("I-1", "Data of the second laboratory are late", "2026-05-01");

        assertThat(only().points()).isEqualTo(3);
        assertThat(only().by()).containsExactly("laboratory data");
    }

    @Test
    void aTagOfTwoWordsAsksForBoth() {
        samples.learned("L-1", "Nothing like it", "laboratory data", "2026-01-05");
        samples.raised("I-1", "The second laboratory is late", "2026-05-01");

        assertThat(samples.lessons().cases()).isEmpty();
    }

    @Test
    void threeWordsAreEnoughAndTwoAreNot() {
        samples.learned("L-1", "The nightly load of samples stopped", null, "2026-01-05");
        samples.raised("I-2", "Samples are lost at night, and a load is late", "2026-05-01");
        assertThat(samples.lessons().cases()).isEmpty();

        samples.raised("I-3", "Nightly loads of a sample", "2026-05-02");
        assertThat(only().by()).containsExactly("Nightly", "loads", "sample");
    }

    @Test
    void aTagMayNameWhatSortOfThingItIs() {
        samples.learned("L-1", "Nothing like it", "change", "2026-01-05");
        Ref<ChangeRequest> change = samples.asked("C-1", "Two more sites", "2026-05-01");
        samples.raised("I-1", "Two sites are closed", "2026-05-01");

        assertThat(samples.lessons().cases())
                .singleElement()
                .satisfies(one -> assertThat(one.situation().fact().id()).isEqualTo(change.id()));
    }

    @Test
    void whatWasLearnedFromTheProblemThatCameBackComesFirst() {
        Ref<Issue> first = samples.ended("I-1", "The load stops", "2026-01-05", "2026-01-20");
        samples.learned("L-1", "Nothing like it", "back", "2026-02-02");
        samples.learnedFrom(first, "L-2", "2026-02-01");
        samples.again("I-2", first, "2026-05-01");

        List<Match> matches = samples.lessons().now().getFirst().matches();
        assertThat(matches).extracting(match -> match.lesson().fact().code()).containsExactly("L-2", "L-1");
        assertThat(matches.getFirst().again()).isTrue();
    }

    @Test
    void aLessonDoesNotFitWhatItWasLearnedFrom() {
        Ref<Issue> issue = samples.raised("I-1", "Something else entirely", "2026-01-05");
        samples.learnedFrom(issue, "L-1", "2026-02-01");

        assertThat(samples.lessons().cases()).isEmpty();
    }

    @Test
    void amongManyLessonsAWordThatATenthOfThemUseTellsNothing() {
        IntStream.range(0, 60)
                .forEach(i -> samples.learned("L-" + i, "Samples arrive too late " + i, null, "2026-01-05"));
        samples.raised("I-1", "Samples arrive late", "2026-05-01");

        assertThat(samples.lessons().cases()).isEmpty();
        assertThat(samples.lessons().index().search("samples arrive late")).hasSize(60);
    }

    @Test
    void whoSearchesForOneWordFindsWhateverHasIt() {
        samples.learned("L-1", "The courier came late", null, "2026-01-05");
        samples.learned("L-2", "Nothing like it", "couriers", "2026-01-06");
        LessonIndex index = samples.lessons().index();

        assertThat(index.search("Courier"))
                .extracting(match -> match.lesson().fact().code())
                .containsExactly("L-2", "L-1");
        assertThat(index.search("helicopter")).isEmpty();
        assertThat(index.search("  ")).isEmpty();
        assertThat(index.search("the \"; drop -- %")).isEmpty();
    }

    /** By the index and by looking at each lesson alone the same ones are found. */
    @Property(tries = 50)
    void theIndexFindsWhatLookingAtEachFinds(
            @ForAll @IntRange(min = 0, max = 255) int first, @ForAll @IntRange(min = 0, max = 255) int second) {
        LessonSamples both = new LessonSamples();
        both.learned("L-1", words(first), null, "2026-01-05");
        both.learned("L-2", words(second), null, "2026-01-05");
        String asked = words(0b1111);

        List<String> found = both.lessons().index().search(asked).stream()
                .map(match -> match.lesson().fact().code())
                .sorted()
                .toList();
        List<String> expected = IntStream.of(1, 2)
                .filter(number -> Integer.bitCount((number == 1 ? first : second) & 0b1111) >= 3)
                .mapToObj(number -> "L-" + number)
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    /** Some of eight words, each its own stem, and one that stands in all. */
    private static String words(int which) {
        List<String> all = List.of("alpha", "bravo", "delta", "echo", "golf", "hotel", "india", "kilo");
        StringBuilder text = new StringBuilder("X");
        IntStream.range(0, all.size())
                .filter(bit -> (which & 1 << bit) != 0)
                .forEach(bit -> text.append(' ').append(all.get(bit)));
        return text.toString();
    }

    private Match only() {
        assertThat(samples.lessons().now()).hasSize(1);
        assertThat(samples.lessons().now().getFirst().matches()).hasSize(1);
        return samples.lessons().now().getFirst().matches().getFirst();
    }
}
