package entente.commercial.credit;

import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The credit ledger as both sides hold it: its lines by month and level. */
public record CreditLines(List<Recorded<ServiceCredit>> all) {
    public CreditLines {
        all = List.copyOf(all);
    }

    public static CreditLines of(Book book) {
        return new CreditLines(book.current(ServiceCredit.class).stream()
                .filter(credit -> credit.chain() == Chain.SHARED)
                .sorted(Comparator.comparing(
                                (Recorded<ServiceCredit> c) -> c.fact().month())
                        .thenComparing(c -> c.fact().level())
                        .thenComparing(c -> c.fact().owedTo()))
                .toList());
    }

    /** The line of the ledger that stands for a computed one. */
    public Optional<Recorded<ServiceCredit>> of(CreditLine line) {
        return all.stream().filter(credit -> credit.fact().isOf(line)).findFirst();
    }

    public List<ServiceCredit> facts() {
        return all.stream().map(Recorded::fact).toList();
    }
}
