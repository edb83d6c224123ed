package entente.commercial.credit;

import java.util.List;

/**
 * Whether credits have become a price that is simply paid: how many of the last twelve months brought one, and how many of the levels that
 * failed first fail still. Credits that change nothing are an argument for another remedy, not for higher ones (formulae 4.4).
 *
 * @param months with a credit, of the last twelve
 * @param known how many of the twelve are known
 * @param still levels in default in both the first and the second half of those months
 */
public record RepeatPayer(int months, int known, List<String> still) {
    private static final int YEAR = 12;

    public RepeatPayer {
        still = List.copyOf(still);
    }

    public static RepeatPayer of(List<MonthCredits> run) {
        List<MonthCredits> year = run.subList(Math.max(0, run.size() - YEAR), run.size());
        int paid = (int) year.stream().filter(RepeatPayer::costs).count();
        List<String> before = failing(year.subList(0, year.size() / 2));
        List<String> since = failing(year.subList(year.size() / 2, year.size()));
        return new RepeatPayer(
                paid, year.size(), before.stream().filter(since::contains).toList());
    }

    /** Whether it is a pattern: credits in at least half of a year, and something that failed before fails still. */
    public boolean isPattern() {
        return known == YEAR && months * 2 >= YEAR && !still.isEmpty();
    }

    private static boolean costs(MonthCredits month) {
        return month.lines().stream()
                .anyMatch(line -> !line.bonus() && line.amount().signum() > 0);
    }

    private static List<String> failing(List<MonthCredits> months) {
        return months.stream()
                .flatMap(month -> month.judged().stream())
                .filter(Judged::isDefault)
                .map(Judged::level)
                .distinct()
                .sorted()
                .toList();
    }
}
