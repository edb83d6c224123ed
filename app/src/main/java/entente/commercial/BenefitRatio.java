package entente.commercial;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Verified benefits over all costs, both to date: a plain ratio from 0 (000-A7). Unknown where nothing was verified, where no cost is known,
 * or where they are in two currencies.
 */
public final class BenefitRatio {
    private BenefitRatio() {}

    public static Figure toDate(Book book, LocalDate asOf) {
        List<Recorded<Benefit>> verified = book.current(Benefit.class).stream()
                .filter(one -> one.fact().realised() != null && isVerified(one.fact(), asOf))
                .toList();
        Figure brought = Costs.sum(
                "commercial.a7.brought",
                verified,
                benefit -> Objects.requireNonNull(benefit.realised()),
                Text.of("commercial.a7.nobody"));
        return new Ratio(brought, Costs.of(book, asOf).spent()).plain(Explanation.of("commercial.a7.ratio"));
    }

    private static boolean isVerified(Benefit benefit, LocalDate asOf) {
        LocalDate on = benefit.verifiedOn();
        return on != null && !on.isAfter(asOf);
    }
}
