package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.Promise;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Judge;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromisePlotTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    private final Told told = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-06-30T10:00:00Z"));

    @Test
    void aPromiseShowsItsDateTodaysExpectationAndWhatWasExpectedBefore() {
        Ref<Promise> ref = told.fact(Side.CLIENT, promise("2026-09-01", null), LocalDate.parse("2026-01-05"));
        amend(ref, 1, "2026-09-20", "2026-03-01");
        amend(ref, 2, "2026-10-01", "2026-06-01");

        PromisePlot.Row row = plot().rows().getFirst();

        assertThat(row.expectedOn()).isEqualTo("2026-10-01");
        assertThat(row.days()).isEqualTo(30);
        assertThat(row.before()).hasSize(2);
        assertThat(row.promised())
                .isEqualTo(row.before().getFirst())
                .isLessThan(row.before().getLast());
        assertThat(row.expected()).isGreaterThan(row.before().getLast());
        assertThat(row.barFrom()).isEqualTo(row.promised());
        assertThat(row.barTo()).isEqualTo(row.expected());
    }

    @Test
    void whatIsOverdueWithoutANewDateComesTodayAtTheEarliest() {
        told.fact(Side.CLIENT, promise("2026-06-01", null), LocalDate.parse("2026-01-05"));

        PromisePlot plot = plot();

        assertThat(plot.rows().getFirst().expectedOn()).isEqualTo(DAY);
        assertThat(plot.rows().getFirst().expected()).isEqualTo(plot.today());
    }

    @Test
    void everyPlaceLiesOnTheLineAndTheTicksAreFewFirstDaysOfMonths() {
        told.fact(Side.CLIENT, promise("2019-06-01", null), LocalDate.parse("2019-01-05"));
        told.fact(
                Side.CLIENT,
                new Promise("P2", "Far away", LocalDate.parse("2031-06-01"), null, null, null, null),
                LocalDate.parse("2026-01-05"));

        PromisePlot plot = plot();

        assertThat(plot.rows()).allSatisfy(row -> {
            assertThat(row.promised()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(row.expected()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        });
        assertThat(plot.ticks()).hasSizeBetween(1, 5).allSatisfy(tick -> {
            assertThat(tick.on().getDayOfMonth()).isEqualTo(1);
            assertThat(tick.month(Locale.UK)).contains("" + tick.on().getYear());
        });
    }

    private PromisePlot plot() {
        Book book = told.book().on(DAY);
        PairCockpit cockpit = PairCockpit.alone(Side.CLIENT, book, new Judge(Rooms.ALL).judge(book, DAY), DAY);
        return PromisePlot.of(cockpit.promises(), book, DAY);
    }

    private void amend(Ref<Promise> ref, int version, String forecast, String from) {
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        ref.id(), version, promise("2026-09-01", forecast), LocalDate.parse(from), "a new date"));
    }

    private static Promise promise(String promised, @Nullable String forecast) {
        return new Promise(
                "P1",
                "All live",
                LocalDate.parse(promised),
                null,
                forecast == null ? null : LocalDate.parse(forecast),
                null,
                null);
    }
}
