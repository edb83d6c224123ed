package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.DateRange;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.Perception;
import entente.performance.Reading;
import entente.performance.Reading.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What was read month by month, and how it felt: queries are answered in time, and physicians cannot use the answers. */
final class Readings {
    private static final int READ_ON = 3;
    private static final int FELT_ON = 5;

    private final Telling story;
    private final Months m;

    private Readings(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story, Measures.Agreed agreed) {
        Readings readings = new Readings(story);
        Side provider = Side.PROVIDER;
        readings.read(provider, agreed.queries(), Measures.AGREED, "94.1", "95.4", "96.1", "96.3", "96.8");
        readings.read(provider, agreed.cost(), Measures.AGREED, "1.34", "1.31", "1.29", "1.28", "1.27");
        readings.read(provider, agreed.changes(), Measures.AGREED + 1, "88", "91", "92", "92");
        readings.read(provider, agreed.stays(), Measures.AGREED + 2, "82", "86", "87");
        Ref<Reading> inputs = readings.read(Side.CLIENT, agreed.inputs(), Measures.AGREED + 1, "78", "74", "72", "68");
        story.provider()
                .on(14, 6)
                .disputes(
                        inputs, "You count the list of sites as in time. It came on the day after, and without units");
        readings.read(provider, agreed.coded(), Measures.AGREED - 1, "65", "67.5", "70.8", "70.2", "69.1", "71.9");
        readings.feelings(agreed);
    }

    private void feelings(Measures.Agreed agreed) {
        felt(agreed.queries(), 12, Side.CLIENT, "2.9", 8, "Half of the answers only say that the question was seen");
        felt(agreed.queries(), 12, Side.PROVIDER, "4.2", null, null);
        felt(agreed.queries(), 13, Side.CLIENT, "2.2", 11, "Answered in five days, asked again on the sixth");
        felt(agreed.queries(), 13, Side.PROVIDER, "4.1", null, "We are faster than ever");
        felt(agreed.changes(), 13, Side.CLIENT, "3.8", null, null);
        felt(agreed.changes(), 13, Side.PROVIDER, "3.9", null, null);
        felt(agreed.coded(), 13, Side.CLIENT, "3.1", null, null);
        felt(agreed.inputs(), 13, Side.PROVIDER, "2.4", null, "We plan by the week, since we do not know what comes");
        felt(agreed.inputs(), 13, Side.CLIENT, "3.2", null, null);
    }

    /** Hands out the newest. */
    private Ref<Reading> read(Side by, Ref<Measure> measure, int firstMonth, String... values) {
        Ref<Reading> newest = null;
        for (int i = 0; i < values.length; i++) {
            int month = firstMonth + i;
            LocalDate on = m.day(month + 1, READ_ON);
            newest = new Narrator(story, by, Role.INTERFACE_MANAGER)
                    .on(on)
                    .says(new Reading(
                            measure,
                            of(month).toString(),
                            new DateRange(
                                    of(month).atDay(1), of(month).plusMonths(1).atDay(1)),
                            Status.VALUE,
                            new BigDecimal(values[i]),
                            null,
                            null,
                            on,
                            null,
                            null));
        }
        if (newest == null) {
            throw new IllegalArgumentException("a measure of the story is read at least once");
        }
        return newest;
    }

    private void felt(
            Ref<Measure> measure,
            int month,
            Side side,
            String score,
            @Nullable Integer complaints,
            @Nullable String because) {
        LocalDate on = m.day(month + 1, FELT_ON);
        new Narrator(story, side, Role.INTERFACE_MANAGER)
                .on(on)
                .says(new Perception(
                        measure, of(month).toString(), side, new BigDecimal(score), 14, complaints, on, because));
    }

    /** The calendar month in which a month of the story begins. */
    private YearMonth of(int month) {
        return YearMonth.from(m.first(month));
    }
}
