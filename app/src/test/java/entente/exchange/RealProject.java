package entente.exchange;

import entente.House;
import entente.delivery.Csv;
import entente.delivery.EarnedSchedule;
import entente.delivery.EarnedValue;
import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.delivery.Project;
import entente.delivery.ProjectStatus;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A real project of the DSLIB database (Batselier and Vanhoucke 2015) as its rows say it and as facts tell it; amounts are rounded to
 * cents, and nothing is told that was not known on the tracking dates.
 */
record RealProject(Csv.Row plan, List<Csv.Row> tracking) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant TOLD_AT = Instant.parse("2026-01-15T09:00:00Z");

    static List<RealProject> all() {
        Map<String, List<Csv.Row>> tracking = Csv.rows("forecast/dslib/tracking.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("code")));
        return Csv.rows("forecast/dslib/projects.csv").stream()
                .map(plan -> new RealProject(plan, tracking.getOrDefault(plan.text("code"), List.of())))
                .toList();
    }

    String code() {
        return plan.text("code");
    }

    LocalDate startOn() {
        return moment(plan, "bs").toLocalDate();
    }

    LocalDate endOn() {
        return moment(plan, "be").toLocalDate();
    }

    /** A report made in the morning speaks of the work done by the evening before. */
    static LocalDate statusOn(Csv.Row row) {
        LocalDateTime status = moment(row, "status");
        return status.toLocalTime().isBefore(LocalTime.NOON)
                ? status.toLocalDate().minusDays(1)
                : status.toLocalDate();
    }

    static LocalDateTime moment(Csv.Row row, String column) {
        return LocalDateTime.parse(row.text(column), MOMENT);
    }

    static Money cents(BigDecimal amount) {
        return Money.rounded(amount, EUR, RoundingMode.HALF_UP);
    }

    LocalDate lastStatusOn() {
        return statusOn(tracking.getLast());
    }

    /** The report nearest to half of the budget earned. */
    Csv.Row halfway() {
        BigDecimal half = plan.number("bac").divide(BigDecimal.TWO, RoundingMode.HALF_UP);
        return tracking.stream()
                .min((a, b) -> a.number("ev")
                        .subtract(half)
                        .abs()
                        .compareTo(b.number("ev").subtract(half).abs()))
                .orElseThrow();
    }

    Told told() {
        Told told = Told.in(House.KINDS, Chain.SHARED, TOLD_AT);
        Ref<Project> project = told.fact(
                Side.PROVIDER,
                new Project(
                        code(),
                        plan.text("name"),
                        startOn(),
                        endOn(),
                        startOn(),
                        null,
                        cents(plan.number("bac")),
                        null),
                startOn());
        for (Csv.Row row : tracking) {
            told.fact(
                    Side.PROVIDER,
                    new Progress(
                            project,
                            statusOn(row),
                            cents(row.number("pv")),
                            cents(row.number("ev")),
                            cents(row.number("ac")),
                            CostView.PAYABLE,
                            null),
                    statusOn(row));
        }
        return told;
    }

    /** Where a book says the project stood on a day. */
    static Standing standing(Book book, LocalDate asOf) {
        ProjectStatus status = ProjectStatus.all(book, asOf).getFirst();
        Figure nothing = Figure.unknown(Text.of("delivery.ev.unknown.nothingspent"));
        return new Standing(status.earnedValue(status.budget(), nothing), status.earnedSchedule());
    }

    /** The figures of one tracking date, computed from facts. */
    record Standing(EarnedValue value, EarnedSchedule schedule) {}
}
