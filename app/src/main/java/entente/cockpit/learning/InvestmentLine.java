package entente.cockpit.learning;

import entente.kernel.Figure;
import entente.learning.innovation.InnovationInvested;
import entente.learning.innovation.InnovationInvestment;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the provider put into new ideas, year by year, beside a year's contract value. */
public record InvestmentLine(List<Year> years) {

    /**
     * One year.
     *
     * @param share percent of a year's contract value
     */
    public record Year(Recorded<InnovationInvestment> said, Figure share) {}

    public InvestmentLine {
        years = List.copyOf(years);
    }

    static InvestmentLine of(Book book, LocalDate day) {
        return new InvestmentLine(book.current(InnovationInvestment.class).stream()
                .filter(one -> one.fact().year() <= day.getYear())
                .sorted(Comparator.comparingInt((Recorded<InnovationInvestment> one) ->
                                one.fact().year())
                        .reversed())
                .map(one -> new Year(one, InnovationInvested.share(book, one)))
                .toList());
    }
}
