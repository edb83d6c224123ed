package entente.exchange.demo;

import static entente.kernel.Band.ACT;
import static entente.kernel.Band.WATCH;
import static entente.kernel.Band.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.kernel.Band;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.signal.Judge;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Somebody may make the demo on any day of any year: the ledger takes the whole story, and its questions come out as meant. */
class StoryOnAnyDayProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int TRIES = 30;

    @Property(tries = TRIES)
    void theQuestionsComeOutAsMeant(@ForAll @IntRange(max = 2_200) int day) {
        Months months = new Months(FIRST.plusDays(day));
        Map<Viewpoint, Book> books = InMemory.played(months);

        LocalDate fifth = months.day(6, 3);
        assertThat(bands(books, Viewpoint.SHARED, fifth))
                .as("shared on %s of a story that ends on %s", fifth, months.end())
                .isEqualTo(SevenBands.six(WELL, WELL, WELL, WELL, ACT, WELL));
        LocalDate tenth = months.day(11, 3);
        assertThat(bands(books, Viewpoint.CLIENT, tenth))
                .as("client on %s of a story that ends on %s", tenth, months.end())
                .isEqualTo(SevenBands.seven(WATCH, WATCH, WATCH, WELL, WATCH, ACT, WELL));
        LocalDate end = months.end();
        assertThat(bands(books, Viewpoint.SHARED, end))
                .as("shared on its end %s", end)
                .isEqualTo(SevenBands.six(ACT, WATCH, WELL, ACT, WELL, ACT));
        assertThat(bands(books, Viewpoint.PROVIDER, end))
                .as("provider on its end %s", end)
                .isEqualTo(SevenBands.six(ACT, ACT, WELL, ACT, WELL, ACT));
    }

    private static SortedMap<String, Band> bands(Map<Viewpoint, Book> books, Viewpoint viewpoint, LocalDate day) {
        Book then = Objects.requireNonNull(books.get(viewpoint))
                .knownAt(
                        day.plusDays(1).atStartOfDay(DemoStory.ZONE).toInstant().minusNanos(1));
        return SevenBands.of(new Judge(House.ROOMS).judge(then, day));
    }
}
