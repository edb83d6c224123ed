package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.finding.FindingCase;
import entente.governance.finding.FindingNeed;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What audits, reviews and incidents found, what is done about it, and whether it helped, as one side opens it.
 *
 * @param open what needs somebody first
 * @param signals what the judge says about them and needs a look
 */
public record FindingSheet(
        Side reader,
        LocalDate today,
        List<FindingCase> open,
        List<FindingCase> closed,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> PRACTICES = Set.of("000-P2");

    public FindingSheet {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        signals = List.copyOf(signals);
    }

    public static FindingSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        List<FindingCase> all = FindingCase.all(book, day);
        return new FindingSheet(
                reader,
                day,
                all.stream()
                        .filter(FindingCase::isOpen)
                        .sorted(Comparator.comparingInt(one -> rank(one.need(day))))
                        .toList(),
                all.stream().filter(one -> !one.isOpen()).toList(),
                PageSignals.toLookAt(own, PRACTICES),
                asOf);
    }

    private static int rank(FindingNeed need) {
        return switch (need) {
            case AGAIN -> 0;
            case LATE -> 1;
            case CHECK -> 2;
            case ACTION -> 3;
            case CLOSE -> 4;
            case WORK -> 5;
            case TIME -> 6;
            case NOTHING -> 7;
        };
    }

    /** How many wait for a side. */
    public int of(Side side) {
        return (int) open.stream().filter(one -> one.said().ownedBy() == side).count();
    }

    /** Whether it needs somebody now, and not only time. */
    public boolean isUrgent(FindingCase one) {
        return rank(one.need(today)) < rank(FindingNeed.ACTION);
    }

    public boolean isEmpty() {
        return open.isEmpty() && closed.isEmpty();
    }
}
