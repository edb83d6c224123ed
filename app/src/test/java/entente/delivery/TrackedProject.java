package entente.delivery;

import entente.delivery.Csv.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One of the 22 published projects, with its status reports and its baseline.
 *
 * @param plannedByHour cumulative planned value by the end of each hour, for a week of five days from 8 to 12 and 13 to 17 o'clock
 */
record TrackedProject(Row project, List<Row> reports, NavigableMap<LocalDateTime, BigDecimal> plannedByHour) {
    private static final String FOLDER = "forecast/dslib/";

    static List<TrackedProject> all() {
        List<Row> tracking = Csv.rows(FOLDER + "tracking.csv");
        List<Row> activities = Csv.rows(FOLDER + "activities_baseline.csv");
        return Csv.rows(FOLDER + "projects.csv").stream()
                .map(project ->
                        new TrackedProject(project, of(project, tracking), plannedByHour(of(project, activities))))
                .toList();
    }

    String code() {
        return project.text("code");
    }

    LocalDate endOn() {
        return evening(project.text("be"));
    }

    /** The planned value that the reports state, which is known on their days alone. */
    PlannedValue.Dated planByReports() {
        NavigableMap<LocalDate, BigDecimal> planned = new TreeMap<>();
        reports.forEach(report -> planned.put(evening(report.text("status")), report.number("pv")));
        return plan(planned);
    }

    /** The planned value of every day, each activity spreading its cost evenly over its hours. */
    PlannedValue.Dated planByDays() {
        NavigableMap<LocalDate, BigDecimal> planned = new TreeMap<>();
        LocalDate last = plannedByHour.lastKey().toLocalDate();
        plannedByHour
                .firstKey()
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .forEach(day -> planned.put(day, plannedAt(day.plusDays(1).atStartOfDay())));
        return plan(planned);
    }

    EarnedSchedule schedule(PlannedValue.Dated plan, Row report) {
        EarnedValue value = EarnedValue.of(
                EarnedSamples.EUR,
                project.number("bac"),
                report.number("pv"),
                report.number("ev"),
                report.number("ac"));
        return EarnedSchedule.of(plan, value, evening(report.text("status")), endOn());
    }

    /** Whether the published planned value is the one that the published activities give, in every report. */
    boolean keepsToTheUsualWeek() {
        BigDecimal tolerance = project.number("bac").multiply(new BigDecimal("1e-5"));
        return reports.stream()
                .allMatch(report -> plannedAt(time(report.text("status")))
                                .subtract(report.number("pv"))
                                .abs()
                                .compareTo(tolerance)
                        < 0);
    }

    /** A moment in the morning is the evening before. */
    static LocalDate evening(String text) {
        LocalDateTime time = time(text);
        return time.getHour() <= 8 ? time.toLocalDate().minusDays(1) : time.toLocalDate();
    }

    static LocalDateTime time(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    private PlannedValue.Dated plan(NavigableMap<LocalDate, BigDecimal> planned) {
        return new PlannedValue.Dated(
                time(project.text("bs")).toLocalDate(), planned.headMap(endOn(), false), List.of());
    }

    private BigDecimal plannedAt(LocalDateTime time) {
        var before = plannedByHour.lowerEntry(time);
        return before == null ? BigDecimal.ZERO : before.getValue();
    }

    private static List<Row> of(Row project, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.text("code").equals(project.text("code")))
                .toList();
    }

    private static NavigableMap<LocalDateTime, BigDecimal> plannedByHour(List<Row> activities) {
        NavigableMap<LocalDateTime, BigDecimal> hours = new TreeMap<>();
        activities.stream().filter(activity -> isWork(activity, activities)).forEach(activity -> {
            List<LocalDateTime> worked = hours(activity);
            BigDecimal each =
                    activity.number("Total Cost").divide(BigDecimal.valueOf(worked.size()), MathContext.DECIMAL64);
            worked.forEach(hour -> hours.merge(hour, each, BigDecimal::add));
        });
        BigDecimal sum = BigDecimal.ZERO;
        for (var hour : hours.entrySet()) {
            sum = sum.add(hour.getValue());
            hour.setValue(sum);
        }
        return hours;
    }

    /** Not the project itself, not a heading above others, not a milestone without cost. */
    private static boolean isWork(Row activity, List<Row> activities) {
        String heading = activity.text("WBS") + ".";
        return !activity.text("ID").equals("0")
                && activities.stream().noneMatch(other -> other.text("WBS").startsWith(heading))
                && !activity.text("Total Cost").isEmpty()
                && activity.number("Total Cost").signum() > 0;
    }

    private static List<LocalDateTime> hours(Row activity) {
        LocalDateTime start = time(activity.text("Baseline Start"));
        LocalDateTime end = time(activity.text("Baseline End"));
        List<LocalDateTime> hours = Stream.iterate(start, hour -> hour.isBefore(end), hour -> hour.plusHours(1))
                .filter(hour -> hour.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(hour -> hour.getHour() >= 8 && hour.getHour() < 17 && hour.getHour() != 12)
                .toList();
        return hours.isEmpty() ? List.of(start) : hours;
    }
}
