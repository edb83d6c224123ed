package entente.cockpit.governance;

import entente.governance.action.ActionItem;
import entente.governance.action.SayDo;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who does what by when, the reader's own side first.
 *
 * @param own what the reader's side did of what it said
 * @param theirs what the other side did
 * @param actions open ones, overdue first, then by their day
 * @param done the newest that are over
 */
public record ActionSheet(
        Side reader,
        LocalDate today,
        SayDo own,
        SayDo theirs,
        List<Recorded<ActionItem>> actions,
        List<Recorded<ActionItem>> done,
        @Nullable AsOf asOf) {
    /** Over how many days the promises are counted. */
    public static final int WINDOW = 90;

    private static final int SHOWN = 20;

    public ActionSheet {
        actions = List.copyOf(actions);
        done = List.copyOf(done);
    }

    public static ActionSheet of(Side reader, Book book, Judgement judged, LocalDate day, @Nullable AsOf asOf) {
        return new ActionSheet(
                reader,
                day,
                SayDo.of(book, reader, day, WINDOW),
                SayDo.of(book, reader.other(), day, WINDOW),
                which(book, ActionItem::isOpen)
                        .sorted(Comparator.comparing(one -> one.fact().dueOn()))
                        .toList(),
                which(book, ActionItem::isDone)
                        .sorted(Comparator.comparing(
                                        (Recorded<ActionItem> one) -> one.fact().dueOn())
                                .reversed())
                        .limit(SHOWN)
                        .toList(),
                asOf);
    }

    private static Stream<Recorded<ActionItem>> which(Book book, Predicate<ActionItem> is) {
        return book.current(ActionItem.class).stream().filter(one -> is.test(one.fact()));
    }

    /** What one side has to do. */
    public List<Recorded<ActionItem>> of(Side side) {
        return actions.stream().filter(one -> one.fact().ownedBy() == side).toList();
    }

    public boolean isEmpty() {
        return actions.isEmpty() && done.isEmpty();
    }
}
