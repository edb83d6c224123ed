package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.negotiation.Deal;
import entente.governance.negotiation.Deals;
import entente.governance.negotiation.NegotiationState;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides bargain about, and what each deal created for both.
 *
 * @param unsaid open ones for which the reader's side has not said what it needs
 */
public record DealSheet(
        Side reader,
        LocalDate today,
        List<Deal> open,
        List<Deal> agreed,
        int unsaid,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    public DealSheet {
        open = List.copyOf(open);
        agreed = List.copyOf(agreed);
        signals = List.copyOf(signals);
    }

    public static DealSheet of(Side reader, Book book, Judgement judged, LocalDate day, @Nullable AsOf asOf) {
        List<Deal> all = Deals.of(book, day).all();
        List<Deal> open = all.stream()
                .filter(one -> one.said().state() == NegotiationState.OPEN)
                .toList();
        return new DealSheet(
                reader,
                day,
                open,
                all.stream().filter(Deal::isAgreed).toList(),
                (int) open.stream()
                        .filter(one -> one.interest(reader).isEmpty())
                        .count(),
                PageSignals.toLookAt(judged, Set.of("004-06")),
                asOf);
    }

    public boolean isEmpty() {
        return open.isEmpty() && agreed.isEmpty();
    }
}
