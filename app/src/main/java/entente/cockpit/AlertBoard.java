package entente.cockpit;

import entente.arrangement.Arrangement;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Alert;
import entente.signal.AlertOnDay;
import entente.signal.Alerts;
import entente.signal.FirstScreen;
import entente.signal.Judgement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/**
 * The alerts of an arrangement as one side sees them on a day.
 *
 * @param first those that wait for the side, at most five, the weightiest first
 * @param behind how many more wait
 * @param standing every alert that stands, whatever was done about it
 * @param resolved those that were resolved of late
 * @param known how much this rests on
 */
public record AlertBoard(
        List<AlertCard> first, int behind, List<AlertCard> standing, List<AlertCard> resolved, Known known) {
    private static final int DAYS_SHOWN = 30;
    private static final Currency NONE_AGREED = Currency.getInstance("XXX");

    public AlertBoard {
        first = List.copyOf(first);
        standing = List.copyOf(standing);
        resolved = List.copyOf(resolved);
    }

    /** From the reader's own book and its judgement of the same day. */
    public static AlertBoard of(Side reader, Book book, Judgement own, LocalDate today) {
        Alerts alerts = Alerts.of(book, today);
        FirstScreen screen = FirstScreen.of(alerts, reader, own, currency(book.on(today)));
        return new AlertBoard(
                screen.folds().stream()
                        .map(fold -> AlertCard.of(
                                fold.first(),
                                reader,
                                book,
                                own,
                                today,
                                fold.alerts().size() - 1))
                        .toList(),
                screen.behind(),
                alerts.all().stream()
                        .filter(a -> a.alert().fact().stands())
                        .sorted(Comparator.comparing((AlertOnDay a) -> a.state(reader))
                                .thenComparing(a -> a.alert().fact().raisedOn())
                                .thenComparing(a -> a.alert().id()))
                        .map(a -> AlertCard.of(a, reader, book, own, today, 0))
                        .toList(),
                alerts.all().stream()
                        .filter(a -> isRecent(a.alert(), today))
                        .map(a -> AlertCard.of(a, reader, book, own, today, 0))
                        .toList(),
                Known.in(book));
    }

    private static boolean isRecent(Recorded<Alert> alert, LocalDate today) {
        LocalDate resolvedOn = alert.fact().resolvedOn();
        return resolvedOn != null && resolvedOn.isAfter(today.minusDays(DAYS_SHOWN));
    }

    private static Currency currency(Book book) {
        return book.current(Arrangement.class).stream()
                .map(a -> a.fact().money())
                .findFirst()
                .orElse(NONE_AGREED);
    }
}
