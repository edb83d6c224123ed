package entente.performance.level;

import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.ledger.Digest;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one period of a service level came to, with all that is needed to reckon it again: from which file, by which terms. Whoever reckons
 * the same file by the same terms gets the same, to the last digit.
 *
 * @param period such as 2026-03
 * @param value percent, seconds of business time, or a number, as the service level is reckoned
 * @param numerator cases within target, seconds, amounts, or the place of a percentile
 * @param expected of the version that governs the period; percent, seconds or a number
 * @param minimum of that version
 * @param log the file it was measured from
 * @param sourceDigest SHA-256 of that file
 * @param termsDigest SHA-256 of everything it was reckoned by: terms, hours, description of the source, agreed exclusions
 * @param failed how many cases were not met
 * @param failing those cases as a file, where there are any
 * @param waited how many cases were paused within the hours
 * @param waiting seconds of business time that their pauses took, which nobody is held to
 * @param priorities the same for each priority
 * @param exclusions what each exclusion does to the value, agreed or only asked for
 */
public record MeasuredPeriod(
        Ref<ServiceLevel> level,
        String period,
        DateRange during,
        Standing standing,
        long cases,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal minimum,
        Ref<EventLog> log,
        String sourceDigest,
        String termsDigest,
        long failed,
        @Nullable Document failing,
        long waited,
        BigDecimal waiting,
        LocalDate measuredOn,
        List<OfPriority> priorities,
        List<Effect> exclusions)
        implements Fact {

    /** What the cases of one priority came to. */
    public record OfPriority(
            String priority,
            Standing standing,
            long cases,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        static OfPriority of(PeriodFigure figure) {
            return new OfPriority(
                    figure.priority(),
                    figure.standing(),
                    figure.cases(),
                    figure.value(),
                    figure.numerator(),
                    figure.denominator());
        }
    }

    /**
     * What one exclusion does to the value.
     *
     * @param code of the exclusion
     * @param agreed whether it counts, or is only asked for
     * @param counted the value with everything counted that it would leave out
     * @param leftOut the value without
     */
    public record Effect(
            String code,
            boolean agreed,
            @Nullable BigDecimal counted,
            @Nullable BigDecimal leftOut) {}

    public MeasuredPeriod {
        priorities = List.copyOf(priorities);
        exclusions = List.copyOf(exclusions);
        Refused.unless(!period.isBlank(), "period", "performance.level.blank");
        for (String digest : List.of(sourceDigest, termsDigest)) {
            Refused.unless(digest.matches("[0-9a-f]{64}"), "sourceDigest", "performance.refused.digest", digest);
        }
        Refused.unless(failed >= 0, "failed", "performance.level.negative");
    }

    /** Of the figure of a period, and of each of its priorities. */
    public static MeasuredPeriod of(
            Ref<ServiceLevel> level, DateRange days, List<PeriodFigure> figures, From from, Besides besides) {
        PeriodFigure all = figures.stream()
                .filter(figure -> figure.priority().isEmpty())
                .findFirst()
                .orElseThrow();
        return new MeasuredPeriod(
                level,
                all.period().name(),
                days,
                all.standing(),
                all.cases(),
                all.value(),
                all.numerator(),
                all.denominator(),
                besides.goal().expected(),
                besides.goal().minimum(),
                from.log(),
                from.source().hex(),
                from.terms().hex(),
                besides.failed(),
                besides.failing(),
                besides.waited(),
                besides.waiting(),
                from.measuredOn(),
                figures.stream()
                        .filter(figure -> !figure.priority().isEmpty())
                        .map(OfPriority::of)
                        .toList(),
                besides.exclusions());
    }

    /** What it is measured from, and when. */
    public record From(Ref<EventLog> log, Digest source, Digest terms, LocalDate measuredOn) {}

    /** What stands beside the figure. */
    public record Besides(
            Goal goal,
            long failed,
            @Nullable Document failing,
            long waited,
            BigDecimal waiting,
            List<Effect> exclusions) {}

    /** Whether the expected level was met; empty where that cannot be said. */
    public Optional<Boolean> met() {
        return standing.isRated() ? Optional.of(standing == Standing.MET) : Optional.empty();
    }

    /** Whether both came to the same from the same, on whatever day they were measured. */
    public boolean agreesWith(MeasuredPeriod other) {
        return List.of(period, during, standing, cases, log, sourceDigest, termsDigest, failed, waited, waiting)
                        .equals(List.of(
                                other.period,
                                other.during,
                                other.standing,
                                other.cases,
                                other.log,
                                other.sourceDigest,
                                other.termsDigest,
                                other.failed,
                                other.waited,
                                other.waiting))
                && same(value, other.value)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && Objects.equals(failing, other.failing)
                && priorities.equals(other.priorities)
                && exclusions.equals(other.exclusions);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
