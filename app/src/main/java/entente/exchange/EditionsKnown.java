package entente.exchange;

import entente.delivery.Delivery;
import entente.delivery.Progress;
import entente.delivery.Project;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Ref;
import entente.register.Batch;
import entente.register.sheet.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The status dates of a schedule's editions so far: an older one after a newer one would turn every date back. */
final class EditionsKnown {
    private final Map<String, LocalDate> newest = new HashMap<>();

    /** What a hand reported beside the file is no edition of it. */
    EditionsKnown(Batch batch, Map<ImportIdentity, Imported> known, Book book) {
        Set<UUID> made = known.entrySet().stream()
                .filter(row -> row.getKey().kind().equals(Delivery.PROGRESS.name()))
                .filter(row -> row.getKey().source().equals(batch.source()))
                .map(row -> row.getValue().fact())
                .collect(Collectors.toSet());
        Map<Ref<Project>, String> codes = new HashMap<>();
        book.current(Project.class)
                .forEach(project -> codes.put(project.ref(), project.fact().code()));
        book.current(Progress.class).stream()
                .filter(report -> made.contains(report.id()))
                .forEach(report -> newest.merge(
                        codes.getOrDefault(report.fact().project(), ""),
                        report.fact().statusOn(),
                        BinaryOperator.maxBy(LocalDate::compareTo)));
    }

    /** Each project of the file that stands at an earlier day than an edition already imported. */
    List<Problem> older(ScheduleFacts facts) {
        return facts.projects().stream()
                .flatMap(scheduled -> Stream.ofNullable(scheduled.statusOn())
                        .filter(on -> on.isBefore(known(scheduled.project(), on)))
                        .map(on -> problem(facts.source(), scheduled.project(), on)))
                .toList();
    }

    private LocalDate known(Project project, LocalDate otherwise) {
        return newest.getOrDefault(project.code(), otherwise);
    }

    private Problem problem(String source, Project project, LocalDate on) {
        return new Problem(
                source,
                0,
                "",
                on.toString(),
                Text.of("exchange.schedule.wrong.status", project.name(), on, known(project, on)),
                Text.of("exchange.schedule.wrong.status.right"));
    }
}
