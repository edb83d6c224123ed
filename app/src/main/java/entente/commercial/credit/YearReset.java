package entente.commercial.credit;

import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.performance.level.ServiceLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What continuous improvement makes of the next contract year: of each level what it reached in the last twelve months, what would be
 * expected anew, and what a year like the last would have cost by it. Nothing holds until both signed it: as terms of credits, or as the
 * service level where that says what is expected.
 *
 * @param terms the newest both signed
 * @param begins the first month of the next contract year
 * @param levels those that can be reset: in per cent, and higher is better
 * @param kept what is not reset, each with why
 * @param effect the last twelve months under the terms in force and under the reset ones
 */
public record YearReset(
        Recorded<CreditTerms> terms,
        YearMonth begins,
        ImprovementReset by,
        List<ResetLevel> levels,
        List<Text> kept,
        CreditTrial effect) {
    private static final int YEAR = 12;

    public YearReset {
        levels = List.copyOf(levels);
        kept = List.copyOf(kept);
    }

    /** Of a book read on the day; empty where no terms are agreed. */
    public static Optional<YearReset> of(Book book, LocalDate asOf, ImprovementReset by) {
        CreditBook credits = CreditBook.of(book, asOf);
        return credits.terms(YearMonth.from(asOf)).map(held -> of(book, asOf, credits, held, by));
    }

    private static YearReset of(
            Book book, LocalDate asOf, CreditBook credits, Recorded<CreditTerms> held, ImprovementReset by) {
        YearMonth begins = new ServiceMonth(YearMonth.from(asOf), held.fact(), null, List.of())
                .yearBegan()
                .plusMonths(YEAR);
        List<MonthCredits> run = CreditRun.of(credits.months());
        List<MonthCredits> year = run.subList(Math.max(0, run.size() - YEAR), run.size());
        List<ResetLevel> levels = new ArrayList<>();
        List<Text> kept = new ArrayList<>();
        List<Promised> own = held.fact().promised();
        List<Promised> completed = credits.completed(held.fact()).promised();
        for (int i = 0; i < own.size(); i++) {
            Promised row = completed.get(i);
            Optional<Recorded<ServiceLevel>> said = credits.said(own.get(i), YearMonth.from(asOf));
            ResetLevel.hindrance(row, said)
                    .ifPresentOrElse(
                            kept::add,
                            () -> levels.add(ResetLevel.of(row, said.orElse(null), by, reached(year, row.level()))));
        }
        return new YearReset(
                held,
                begins,
                by,
                levels,
                kept,
                CreditTrial.of(book, asOf, held.fact().from(begins.atDay(1), rows(own, levels, true)))
                        .last(YEAR));
    }

    /** The terms as they would hold from the next contract year on; what a service level expects is said there. */
    public CreditTerms anew() {
        return terms.fact().from(begins.atDay(1), rows(terms.fact().promised(), levels, false));
    }

    public boolean isChanged() {
        return levels.stream().anyMatch(ResetLevel::isChanged);
    }

    /** Whether anything changes in the terms of credits themselves. */
    boolean changesTerms() {
        return !anew().promised().equals(terms.fact().promised());
    }

    /** What is said to put it before both: the terms where they change, and each service level that expects something else. */
    public List<Statement> statements(String reason) {
        List<Statement> said = new ArrayList<>();
        LocalDate from = begins.atDay(1);
        if (changesTerms()) {
            said.add(new Statement.Amend(terms.id(), terms.version().number(), anew(), from, reason));
        }
        levels.stream().filter(ResetLevel::isChanged).forEach(level -> {
            Recorded<ServiceLevel> by = level.saidBy();
            if (by != null) {
                said.add(new Statement.Amend(by.id(), by.version().number(), level.service(by.fact()), from, reason));
            }
        });
        return said;
    }

    /** Every fact that would have a later version. */
    public List<Recorded<?>> amended() {
        return Stream.concat(
                        changesTerms() ? Stream.of(terms) : Stream.empty(),
                        levels.stream()
                                .filter(ResetLevel::isChanged)
                                .flatMap(level -> Stream.ofNullable(level.saidBy())))
                .<Recorded<?>>map(fact -> fact)
                .toList();
    }

    private static List<Promised> rows(List<Promised> now, List<ResetLevel> levels, boolean tried) {
        return now.stream()
                .map(row -> levels.stream()
                        .filter(reset -> reset.now().level().equals(row.level()))
                        .filter(reset -> tried || reset.saidBy() == null)
                        .filter(ResetLevel::isChanged)
                        .findFirst()
                        .map(ResetLevel::anew)
                        .orElse(row))
                .toList();
    }

    private static List<BigDecimal> reached(List<MonthCredits> year, String level) {
        return year.stream()
                .flatMap(month -> month.judged().stream())
                .filter(judged ->
                        judged.level().equals(level) && judged.outcome().isScored())
                .flatMap(judged -> judged.value().stream())
                .toList();
    }
}
