package entente.exchange.demo;

import entente.governance.month.ClosedMonth;
import entente.governance.month.LineState;
import entente.governance.month.MonthClose;
import entente.governance.month.MonthLine;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Entry;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.signal.Adoption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The end of each month: both sides give their word to what waits for it, the client puts the month before both, the provider signs. What is
 * disputed stays so and comes along into the next.
 */
final class MonthsClosed {
    private static final int CLOSED = 11;

    private MonthsClosed() {}

    /** After everything else that is said of the levels and their money. */
    static void tell(Telling story, YearMonth first) {
        LocalDate adopted = Months.weekday(first.atDay(1));
        story.client().on(adopted).says(new Adoption("001-07", adopted));
        for (YearMonth month = first; !month.isAfter(ServiceLevels.last(story)); month = month.plusMonths(1)) {
            LocalDate day = Months.weekday(ServiceLevels.after(month, CLOSED));
            if (day.isBefore(story.months().end())) {
                close(story, month, day);
            }
        }
    }

    private static void close(Telling story, YearMonth month, LocalDate day) {
        Moment client = story.client().on(day);
        Moment provider = story.provider().on(day);
        client.signs(book -> words(book, month, Side.CLIENT, day));
        provider.signs(book -> words(book, month, Side.PROVIDER, day));
        ClosedMonth outline = new ClosedMonth(month.toString(), day, null, null, List.of());
        Ref<ClosedMonth> closed =
                client.says(outline, book -> MonthClose.of(book, month, day).freeze(book, day));
        client.signs(closed);
        provider.signs(closed);
    }

    /** A signature for each line that waits for the side's word, carried over or new. */
    private static List<Statement> words(Book book, YearMonth month, Side side, LocalDate day) {
        MonthClose close = MonthClose.of(book, month, day);
        return Stream.concat(close.lines().stream(), close.carried().stream())
                .filter(line -> line.state() == LineState.OPEN)
                .filter(line -> line.asked().filter(side::equals).isPresent())
                .map(MonthsClosed::signed)
                .toList();
    }

    private static Statement signed(MonthLine line) {
        Entry entry = line.fact().version().entry();
        return new Statement.Sign(entry.fact(), entry.version(), entry.bodyDigest());
    }
}
