package entente.commercial.credit;

import entente.kernel.Money;
import entente.ledger.Book;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Past months under terms that nobody has signed: what they would have cost, month by month, beside what the agreed terms made of them.
 *
 * @param tried what the months come to under the terms on trial; the same as {@code agreed} where those are the agreed ones
 */
public record CreditTrial(List<MonthCredits> agreed, List<MonthCredits> tried) {

    /** One month under both. */
    public record Line(YearMonth month, @Nullable MonthCredits agreed, MonthCredits tried) {}

    public CreditTrial {
        agreed = List.copyOf(agreed);
        tried = List.copyOf(tried);
    }

    /** Of a book read on the day; nothing is recorded. */
    public static CreditTrial of(Book book, LocalDate asOf, CreditTerms onTrial) {
        CreditBook credits = CreditBook.of(book, asOf);
        return new CreditTrial(CreditRun.of(credits.months()), CreditRun.of(credits.under(onTrial)));
    }

    /** Only the newest months of both; what came before still counts in them. */
    CreditTrial last(int months) {
        return new CreditTrial(newest(agreed, months), newest(tried, months));
    }

    private static List<MonthCredits> newest(List<MonthCredits> run, int months) {
        return run.subList(Math.max(0, run.size() - months), run.size());
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        tried.forEach(month -> lines.add(new Line(
                month.month(),
                agreed.stream()
                        .filter(known -> known.month().equals(month.month()))
                        .findFirst()
                        .orElse(null),
                month)));
        return List.copyOf(lines);
    }

    /** What stays with the client after earn-back; empty where no month has charges. */
    public static Optional<Money> kept(List<MonthCredits> months) {
        return EarnBackRun.of(months).stream()
                .filter(result -> result.state() != CreditState.EARNED_BACK)
                .map(result -> result.line().amount())
                .reduce(Money::plus)
                .or(() -> months.stream()
                        .flatMap(month -> month.credits().stream())
                        .reduce((one, other) -> one)
                        .map(any -> Money.zero(any.currency())));
    }

    /** How many service levels were in default. */
    public static long defaults(List<MonthCredits> months) {
        return months.stream()
                .flatMap(month -> month.judged().stream())
                .filter(Judged::isDefault)
                .count();
    }
}
