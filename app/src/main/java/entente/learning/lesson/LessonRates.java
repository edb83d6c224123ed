package entente.learning.lesson;

import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.Challenges;
import entente.governance.challenge.Issue;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What comes of lessons over a year (I-39; formulae 4.12). The number to look at is the share applied; the share captured is vanity.
 *
 * @param captured percent of the problems that ended from which a lesson was learned; Unknown where none ended
 * @param applied percent of the situations a lesson fitted from their start in which one was shown to be used; Unknown where none fitted
 * @param repeated percent of the problems raised that repeat an earlier one; Unknown where none was raised
 * @param reused median calendar days from a lesson to its first shown use; Unknown where none was used
 */
public record LessonRates(Figure captured, Figure applied, Figure repeated, Figure reused) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static LessonRates of(Book book, LocalDate asOf) {
        Lessons lessons = Lessons.of(book, asOf);
        LocalDate since = asOf.minusDays(Situations.WINDOW);
        List<Recorded<Issue>> issues = Challenges.of(book, asOf).all().stream()
                .map(ChallengeCase::issue)
                .toList();
        List<Recorded<Issue>> ended = issues.stream()
                .filter(one -> within(one.fact().endedOn(), since, asOf))
                .toList();
        List<Recorded<Issue>> raised = issues.stream()
                .filter(one -> within(one.fact().raisedOn(), since, asOf))
                .toList();
        List<LessonCase> fitted = lessons.cases().stream()
                .filter(one -> within(one.situation().openedOn(), since, asOf))
                .filter(one -> !one.known().isEmpty())
                .toList();
        return new LessonRates(
                share("captured", ended, one -> !lessons.index().from(one.id()).isEmpty()),
                shareOfCases(fitted),
                share("repeated", raised, one -> one.fact().repeats() != null),
                age(lessons));
    }

    private static boolean within(@Nullable LocalDate day, LocalDate since, LocalDate asOf) {
        return day != null && day.isAfter(since) && !day.isAfter(asOf);
    }

    private static Figure share(String name, List<Recorded<Issue>> of, Predicate<Recorded<Issue>> is) {
        List<Explanation> which = of.stream()
                .filter(is)
                .map(one -> Explanation.of("learning.rates.issue", one.fact().title())
                        .from(one.source()))
                .toList();
        return share(name, which.size(), of.size(), which);
    }

    private static Figure shareOfCases(List<LessonCase> of) {
        List<Explanation> which = of.stream()
                .map(one -> Explanation.of(
                                one.shown().isEmpty() ? "learning.rates.unused" : "learning.rates.used",
                                one.situation().title())
                        .from(one.situation().fact().source()))
                .toList();
        int used = (int) of.stream().filter(one -> !one.shown().isEmpty()).count();
        return share("applied", used, of.size(), which);
    }

    private static Figure share(String name, int which, int of, Collection<Explanation> because) {
        if (of == 0) {
            return Figure.unknown(Text.of("learning.rates." + name + ".none"));
        }
        BigDecimal share =
                BigDecimal.valueOf(which).multiply(HUNDRED).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_EVEN);
        return Figure.known(
                Amount.percent(share),
                Explanation.of("learning.rates." + name, which, of).because(List.copyOf(because)));
    }

    private static Figure age(Lessons lessons) {
        var first = new TreeMap<UUID, LocalDate>();
        lessons.shown().stream()
                .map(Recorded::fact)
                .forEach(one -> first.merge(one.lesson().id(), one.usedOn(), (a, b) -> a.isBefore(b) ? a : b));
        List<Long> days = lessons.index().lessons().stream()
                .filter(one -> first.containsKey(one.id()))
                .map(one -> ChronoUnit.DAYS.between(one.fact().learnedOn(), first.get(one.id())))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Figure.unknown(Text.of("learning.rates.reused.none"));
        }
        BigDecimal median = BigDecimal.valueOf(days.get((days.size() - 1) / 2) + days.get(days.size() / 2))
                .divide(BigDecimal.TWO, 1, RoundingMode.HALF_EVEN);
        return Figure.known(median, Unit.CALENDAR_DAYS, Explanation.of("learning.rates.reused", days.size()));
    }
}
