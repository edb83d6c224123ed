package entente.delivery.outlook;

import entente.arrangement.AgreedTerms;
import entente.delivery.ReferenceProject;
import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.Outlook;
import entente.delivery.forecast.ReferenceClasses;
import entente.delivery.forecast.Situation;
import entente.delivery.forecast.TrackRecord;
import entente.delivery.forecast.Tuning;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a book can learn from: the finished projects of its arrangement and the reference projects it knows, beside the reference
 * classes that come with the product. Never another arrangement's projects.
 *
 * @param sector the class in which projects of this arrangement are compared
 * @param finished what it knows the end of, with the progress reported on the way
 * @param promises the same with what was promised on the way
 * @param measured where progress was reported
 * @param promised where only promises are known
 */
public record Experiences(
        String sector,
        List<FinishedProject> finished,
        List<FinishedProject> promises,
        TrackRecord measured,
        TrackRecord promised) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Derived<Experiences> OF = Derived.by((book, asOf) -> of(book, asOf, KeptRecords::of));

    /** With the reference classes that come with the product. */
    public static Experiences of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    static Experiences of(Book book, LocalDate asOf, ReferenceClasses shipped) {
        return of(book, asOf, (finished, tuning) -> TrackRecord.of(finished, shipped, tuning));
    }

    private static Experiences of(
            Book book, LocalDate asOf, BiFunction<List<FinishedProject>, Tuning, TrackRecord> taught) {
        String sector = AgreedTerms.of(book, asOf).pack().name().toLowerCase(Locale.ROOT);
        List<Followed> ended = Followed.all(book, asOf).stream()
                .filter(one -> one.project().actualEndOn() != null)
                .toList();
        List<ReferenceProject> told = book.current(ReferenceProject.class).stream()
                .map(Recorded::fact)
                .toList();
        List<FinishedProject> measured = Stream.concat(
                        ended.stream()
                                .flatMap(one -> one
                                        .finished(
                                                sector, one.measured().toList().reversed())
                                        .stream()),
                        told.stream().map(Experiences::finished))
                .filter(project -> !project.reports().isEmpty())
                .toList();
        List<FinishedProject> promised = Stream.concat(
                        ended.stream().flatMap(one -> one.finished(sector, one.promised(asOf)).stream()),
                        told.stream().map(Experiences::promises))
                .filter(project -> !project.reports().isEmpty())
                .toList();
        return new Experiences(
                sector,
                measured,
                promised,
                taught.apply(measured, Tuning.PROGRESS),
                taught.apply(promised, Tuning.PROMISES));
    }

    /** What is foreseen of a project; by its progress where that is reported, else by what is promised. */
    public ProjectOutlook of(Followed followed, LocalDate asOf) {
        Outlook outlook = followed.measured()
                .findFirst()
                .map(now -> measured.outlook(sector, now))
                .orElseGet(() -> promised.outlook(sector, followed.promisedOn(asOf)));
        return new ProjectOutlook(followed, outlook, asOf, Tolerance.NONE);
    }

    /** What was foreseen by the report before the newest; empty where there was none. */
    public Optional<ProjectOutlook> before(Followed followed, LocalDate asOf) {
        return followed.measured()
                .skip(1)
                .findFirst()
                .map(now -> new ProjectOutlook(followed, measured.outlook(sector, now), asOf, Tolerance.NONE));
    }

    private static FinishedProject finished(ReferenceProject told) {
        List<Situation> reports = told.reports().stream()
                .filter(report -> report.earnedPercent() != null)
                .map(report -> situation(told, report))
                .filter(now -> now.elapsed() < told.actualDays().doubleValue() && now.stage() < 1)
                .toList();
        return project(told, reports);
    }

    private static FinishedProject promises(ReferenceProject told) {
        List<Situation> reports = told.reports().stream()
                .filter(report -> report.promisedDays() != null)
                .map(report -> Situation.promisedOnly(
                        told.plannedDays().doubleValue(),
                        report.elapsedDays().doubleValue(),
                        value(report.promisedDays())))
                .filter(now -> now.elapsed() < told.actualDays().doubleValue())
                .toList();
        return project(told, reports);
    }

    private static FinishedProject project(ReferenceProject told, List<Situation> reports) {
        return new FinishedProject(
                told.code(),
                told.sector().toLowerCase(Locale.ROOT),
                reports,
                told.actualDays().doubleValue(),
                value(told.costRatio()));
    }

    private static Situation situation(ReferenceProject told, ReferenceProject.Report report) {
        return new Situation(
                told.plannedDays().doubleValue(),
                report.elapsedDays().doubleValue(),
                value(report.earnedScheduleDays()),
                value(report.promisedDays()),
                Double.NaN,
                HUNDRED.doubleValue(),
                value(report.earnedPercent()),
                value(report.spentPercent()));
    }

    private static double value(@Nullable BigDecimal known) {
        return known == null ? Double.NaN : known.doubleValue();
    }
}
