package entente.commercial.credit;

import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The terms of credits that both sides signed, month by month; what is only proposed is no terms at all. */
final class TermsInForce {
    private final Book book;

    TermsInForce(Book book) {
        this.book = book;
    }

    /** As they held on the month's first day; of several that hold, those that began last. */
    Optional<Recorded<CreditTerms>> of(YearMonth month) {
        return holding(month).stream()
                .max(Comparator.comparing(
                                (Recorded<CreditTerms> terms) -> terms.fact().startsOn())
                        .thenComparing(terms -> terms.fact().code()));
    }

    /** The first month for which anything was agreed. */
    Optional<YearMonth> first() {
        return book.histories(book.kinds().of(CreditTerms.class))
                .filter(history -> history.chain() == Chain.SHARED)
                .flatMap(history -> history.standing().stream())
                .filter(version -> version.isAgreed() && version.fact() != null)
                .map(version -> YearMonth.from(version.effectiveOn()))
                .min(Comparator.naturalOrder());
    }

    private List<Recorded<CreditTerms>> holding(YearMonth month) {
        return book.on(month.atDay(1)).inForce(CreditTerms.class).stream()
                .filter(terms -> terms.chain() == Chain.SHARED)
                .toList();
    }
}
