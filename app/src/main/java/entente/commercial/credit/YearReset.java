package entente.commercial.credit;

import entente.kernel.Percent;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What continuous improvement makes of the next contract year: of each level what it reached in the last twelve months, what would be
 * expected anew, and what a year like the last would have cost by it. Nothing holds until both signed it as terms.
 *
 * @param terms the newest both signed
 * @param begins the first month of the next contract year
 * @param levels those that can be reset: in per cent, and higher is better
 * @param effect the last twelve months under the terms in force and under the reset ones
 */
public record YearReset(
        Recorded<CreditTerms> terms, YearMonth begins, ImprovementReset by, List<Level> levels, CreditTrial effect) {
    private static final int YEAR = 12;

    /** Digits kept of what is expected anew; cut off and never rounded up, so that a reset takes no more than its part. */
    private static final int DECIMALS = 3;

    /**
     * One level, now and anew.
     *
     * @param reached the value of each month of the last twelve that is scored
     */
    public record Level(Promised now, Promised anew, List<BigDecimal> reached) {
        public Level {
            reached = List.copyOf(reached);
        }

        public boolean isChanged() {
            return !now.equals(anew);
        }

        /** Of the months, unweighted; empty where none was scored. */
        public Optional<BigDecimal> mean() {
            return ImprovementReset.mean(reached);
        }
    }

    public YearReset {
        levels = List.copyOf(levels);
    }

    /** Of a book read on the day; empty where no terms are agreed. */
    public static Optional<YearReset> of(Book book, LocalDate asOf, Percent most, Percent floor) {
        ImprovementReset by = new ImprovementReset(most, floor);
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
        List<Level> levels = held.fact().promised().stream()
                .filter(Promised::isShare)
                .map(level -> level(level, by, reached(year, level.level())))
                .toList();
        CreditTerms anew = anew(held.fact(), begins, levels);
        return new YearReset(
                held, begins, by, levels, CreditTrial.of(book, asOf, anew).last(YEAR));
    }

    /** The terms as they would hold from the next contract year on. */
    public CreditTerms anew() {
        return anew(terms.fact(), begins, levels);
    }

    public boolean isChanged() {
        return levels.stream().anyMatch(Level::isChanged);
    }

    private static CreditTerms anew(CreditTerms now, YearMonth begins, List<Level> levels) {
        List<Promised> promised = now.promised().stream()
                .map(level -> levels.stream()
                        .filter(reset -> reset.now().equals(level))
                        .findFirst()
                        .map(Level::anew)
                        .orElse(level))
                .toList();
        return now.from(begins.atDay(1), promised);
    }

    private static Level level(Promised now, ImprovementReset by, List<BigDecimal> reached) {
        BigDecimal before = Objects.requireNonNull(now.expected());
        BigDecimal expected = before.max(cut(by.expected(before, reached)));
        BigDecimal floor = now.minimum();
        // where nothing was measured nothing is reset, the minimum neither
        BigDecimal minimum = floor == null || reached.isEmpty()
                ? floor
                : cut(by.minimum(floor)).max(floor).min(expected);
        return new Level(now, now.expecting(expected, minimum), reached);
    }

    private static List<BigDecimal> reached(List<MonthCredits> year, String level) {
        return year.stream()
                .flatMap(month -> month.judged().stream())
                .filter(judged ->
                        judged.level().equals(level) && judged.outcome().isScored())
                .flatMap(judged -> judged.value().stream())
                .toList();
    }

    private static BigDecimal cut(BigDecimal value) {
        BigDecimal cut = value.setScale(DECIMALS, RoundingMode.DOWN).stripTrailingZeros();
        return cut.setScale(Math.max(0, cut.scale()));
    }
}
