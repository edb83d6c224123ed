package entente.bench;

import entente.House;
import entente.kernel.Side;
import entente.learning.lesson.Lesson;
import entente.learning.lesson.LessonIndex;
import entente.learning.lesson.Lessons;
import entente.learning.lesson.Match;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.ledger.Viewpoint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten thousand lessons of thirty words each, from a vocabulary in which some words are in every second one, as in any language. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class LessonBench {
    private static final int LESSONS = 10_000;
    private static final int WORDS = 1_000;
    private static final int LONG = 30;

    private final Random random = new Random(39);
    private Book book = Book.of(House.KINDS, Viewpoint.SHARED, List.of());
    private LessonIndex index = LessonIndex.of(List.of());
    private String asked = "";

    @Setup
    public void tell() {
        Told told = Told.in(
                House.KINDS,
                Chain.SHARED,
                BigArrangement.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
        for (Statement.Say said : BigArrangement.told()) {
            told.say(Side.CLIENT, said);
        }
        LocalDate day = BigArrangement.TODAY.minusYears(1);
        for (int i = 0; i < LESSONS; i++) {
            told.fact(Side.CLIENT, lesson("L-" + i, day), day);
        }
        book = told.book().on(BigArrangement.TODAY);
        index = Lessons.of(book, BigArrangement.TODAY).index();
        asked = words(8);
    }

    private Lesson lesson(String code, LocalDate day) {
        return new Lesson(
                code,
                words(LONG),
                words(LONG / 2),
                "Ask first",
                words(2),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                day);
    }

    /** The more often a word comes, the lower its number: the square of an even chance. */
    private String words(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "word" + (int) (WORDS * Math.pow(random.nextDouble(), 2)))
                .collect(Collectors.joining(" "));
    }

    /** What fits one title of eight words. */
    @Benchmark
    public List<Match> lessonMatch() {
        return index.search(asked);
    }

    /** Everything after an append: all lessons are read into a new index, and all that goes on is put to it. */
    @Benchmark
    public Lessons lessonsAnew() {
        return Lessons.of(book.plus(List.of()).on(BigArrangement.TODAY), BigArrangement.TODAY);
    }
}
