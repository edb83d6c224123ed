package entente.mail;

import entente.governance.action.ActionItem;
import entente.governance.action.OwnActions;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;

/** What one person said to do and whose day comes, or is just over: once before and once after. */
final class Reminders {
    private static final int BEFORE = 2;
    private static final int AFTER = 7;

    private Reminders() {}

    static List<Point> of(Book shared, Side side, String name, LocalDate today) {
        return OwnActions.openBy(shared, side, name, today.plusDays(BEFORE)).stream()
                .filter(action -> !action.fact().dueOn().isBefore(today.minusDays(AFTER)))
                .map(action -> point(action, today))
                .toList();
    }

    /** All that is open and due by a day, however long it is over. */
    static List<Point> openBy(Book shared, Side side, String name, LocalDate today, LocalDate day) {
        return OwnActions.openBy(shared, side, name, day).stream()
                .map(action -> point(action, today))
                .toList();
    }

    private static Point point(Recorded<ActionItem> action, LocalDate today) {
        LocalDate due = action.fact().dueOn();
        boolean over = due.isBefore(today);
        return new Point(
                "action " + action.id() + " " + due + (over ? " over" : " near"),
                Text.of(
                        over ? "mail.action.over" : "mail.action.near",
                        action.fact().what(),
                        due),
                "/facts/" + action.id());
    }
}
