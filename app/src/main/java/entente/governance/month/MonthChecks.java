package entente.governance.month;

import entente.arrangement.MonthEnd;
import entente.commercial.credit.Charges;
import entente.commercial.credit.CreditUpdate;
import entente.delivery.Progress;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.Cadence;
import entente.performance.Measure;
import entente.performance.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in for a month and what is missing, each with who owes it and by which working day. */
public final class MonthChecks {
    private MonthChecks() {}

    /** Of the shared book, read on the day. */
    public static List<MonthCheck> of(Book book, MonthEnd end, List<MonthLine> lines, LocalDate asOf) {
        List<MonthCheck> checks = new ArrayList<>();
        checks.addAll(readings(book, end));
        checks.addAll(progress(book, end));
        boolean charged = !new Charges(book).lines(end.month()).isEmpty();
        checks.add(new MonthCheck(
                Text.of("governance.month.check.invoice"),
                charged,
                Side.PROVIDER,
                null,
                end.readingsBy(),
                "/registers/cost-line/new"));
        int missing = CreditUpdate.of(book, asOf, () -> new UUID(0, 0), Words.ENGLISH)
                .statements()
                .size();
        checks.add(new MonthCheck(
                Text.of("governance.month.check.credits", missing),
                missing == 0,
                null,
                null,
                end.disputesBy(),
                "/credits"));
        for (Side side : Side.values()) {
            words(lines, side, end).forEach(checks::add);
        }
        return List.copyOf(checks);
    }

    private static List<MonthCheck> readings(Book book, MonthEnd end) {
        Set<Ref<Measure>> read = book.current(Reading.class).stream()
                .filter(reading ->
                        YearMonth.from(reading.fact().during().from()).equals(end.month()))
                .map(reading -> reading.fact().measure())
                .collect(Collectors.toSet());
        return book.inForce(Measure.class).stream()
                .filter(measure -> measure.fact().period() == Cadence.MONTH)
                .filter(measure -> !measure.effectiveOn().isAfter(end.month().atEndOfMonth()))
                .map(measure -> new MonthCheck(
                        Text.of("governance.month.check.reading", measure.fact().name()),
                        read.contains(measure.ref()),
                        measure.fact().owningSide(),
                        measure.fact().owner(),
                        end.readingsBy(),
                        "/registers/reading/new?measure=" + measure.id() + "&period=" + end.month()))
                .toList();
    }

    private static List<MonthCheck> progress(Book book, MonthEnd end) {
        Set<Ref<Project>> reported = book.current(Progress.class).stream()
                .filter(report -> YearMonth.from(report.fact().statusOn()).equals(end.month()))
                .map(report -> report.fact().project())
                .collect(Collectors.toSet());
        return book.current(Project.class).stream()
                .filter(project -> project.chain() == Chain.SHARED && runs(project, end.month()))
                .map(project -> new MonthCheck(
                        Text.of(
                                "governance.month.check.progress",
                                project.fact().name()),
                        reported.contains(project.ref()),
                        Side.PROVIDER,
                        null,
                        end.readingsBy(),
                        "/registers/progress/new?project=" + project.id()))
                .toList();
    }

    private static boolean runs(Recorded<Project> project, YearMonth month) {
        LocalDate started = project.fact().actualStartOn();
        LocalDate ended = project.fact().actualEndOn();
        return started != null
                && !started.isAfter(month.atEndOfMonth())
                && (ended == null || !ended.isBefore(month.atDay(1)));
    }

    /** What waits for the side's word, as one thing. */
    private static Stream<MonthCheck> words(List<MonthLine> lines, Side side, MonthEnd end) {
        long open = lines.stream()
                .filter(line -> line.state() == LineState.OPEN)
                .filter(line -> line.asked().filter(asked -> asked == side).isPresent())
                .count();
        return open == 0
                ? Stream.empty()
                : Stream.of(new MonthCheck(
                        Text.of("governance.month.check.word", open), false, side, null, end.disputesBy(), "/month"));
    }
}
