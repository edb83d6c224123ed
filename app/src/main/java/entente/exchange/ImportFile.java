package entente.exchange;

import entente.kernel.Languages;
import entente.kernel.Noun;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.register.Batch;
import entente.register.ImportPlan;
import entente.register.ImportRequest;
import entente.register.Incoming;
import entente.register.Mapping;
import entente.register.sheet.Problem;
import entente.register.sheet.SheetRefused;
import entente.register.sheet.Told;
import entente.register.sheet.Workbook;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A file of somebody's, opened for import; what is damaged, too large or no table at all is refused on opening. */
public final class ImportFile implements Closeable {
    private final String name;
    private final ReadAs as;
    private final Kinds kinds;
    private final @Nullable Workbook workbook;
    private final @Nullable ScheduleFacts schedule;
    private IntConsumer watching = rows -> {};

    private ImportFile(
            String name, ReadAs as, Kinds kinds, @Nullable Workbook workbook, @Nullable ScheduleFacts schedule) {
        this.name = name;
        this.as = as;
        this.kinds = kinds;
        this.workbook = workbook;
        this.schedule = schedule;
    }

    /**
     * Opens a file.
     *
     * @param name what its owner calls it
     * @param told what holds for its dialect where it does not show by itself
     */
    public static ImportFile open(Path file, String name, ReadAs as, Told told, Kinds kinds) throws IOException {
        return switch (as) {
            case ReadAs.Schedule(var costs) ->
                new ImportFile(name, as, kinds, null, ScheduleImport.read(file, name, costs));
            case ReadAs.Mapped(Mapping mapping) ->
                new ImportFile(name, as, kinds, Workbook.open(file, name, mapping.labels(), mapping.told()), null);
            case ReadAs.Own _, ReadAs.OfKind _ ->
                new ImportFile(
                        name, as, kinds, Workbook.open(file, name, Incoming.labels(kinds, Languages.READ), told), null);
        };
    }

    /** Tells how many rows were read, whenever they are read. */
    public ImportFile watchedBy(IntConsumer watcher) {
        watching = watcher;
        return this;
    }

    public String name() {
        return name;
    }

    /** The names of its sheets; none for a schedule. */
    public List<String> sheets() {
        return workbook == null
                ? List.of()
                : workbook.sheets().stream().map(sheet -> sheet.name()).toList();
    }

    /** What the import would do to what the book says; pure. */
    public FilePlan plan(Batch batch, Map<ImportIdentity, Imported> known, Book book) {
        if (schedule != null) {
            return SchedulePlan.of(schedule, batch, known, book).asFilePlan(schedule);
        }
        Making making = new Making(batch, known, book);
        switch (as) {
            case ReadAs.OfKind(String kind) -> making.add(KindsOfFiles.get(kinds, kind));
            case ReadAs.Mapped(Mapping mapping) -> making.add(KindsOfFiles.get(kinds, mapping.kind()), mapping);
            case ReadAs.Own _ -> own().forEach(making::add);
            case ReadAs.Schedule _ -> throw new IllegalStateException("a schedule is no workbook");
        }
        return making.plan();
    }

    private Workbook tables() {
        if (workbook == null) {
            throw new IllegalStateException(name + " has no tables");
        }
        return workbook;
    }

    /** The kinds that the file has a sheet for, those that others point to first; a text file is called like its one kind. */
    private List<Kind<?>> own() {
        Optional<Kind<?>> alone = kinds.find(name.replaceFirst("\\.[A-Za-z]+$", ""))
                .filter(kind -> !kind.author().system() && sheets().size() == 1);
        if (alone.isPresent()) {
            return List.of(alone.get());
        }
        List<Kind<?>> found = ToldWorkbook.inOrderOfReference(kinds).stream()
                .filter(kind -> !kind.author().system())
                .filter(kind -> Incoming.has(kind, tables(), Languages.READ))
                .toList();
        if (found.isEmpty()) {
            throw new SheetRefused(List.of(Problem.file(
                    String.join(", ", sheets()),
                    Text.of("exchange.import.unknown"),
                    Text.of("exchange.import.unknown.right"))));
        }
        return found;
    }

    private static List<Text> elsewhere(List<FilePlan.Part> parts) {
        return parts.stream()
                .map(FilePlan.Part::plan)
                .filter(plan -> plan.elsewhere() > 0)
                .map(plan -> Text.of(
                        "register.import.elsewhere", new Noun(plan.kind().name()), plan.elsewhere()))
                .toList();
    }

    private final class Making {
        private final Batch batch;
        private final List<FilePlan.Part> parts = new ArrayList<>();
        private Map<ImportIdentity, Imported> known;
        private Book book;

        Making(Batch batch, Map<ImportIdentity, Imported> known, Book book) {
            this.batch = batch;
            this.known = known;
            this.book = book;
        }

        void add(Kind<?> kind) {
            add(kind, Incoming.of(kind, tables(), batch.zone(), Languages.READ));
        }

        void add(Kind<?> kind, Mapping mapping) {
            add(kind, Incoming.of(kind, mapping, tables(), batch.zone(), Languages.READ));
        }

        FilePlan plan() {
            List<ImportIdentity> gone =
                    parts.stream().flatMap(part -> part.plan().gone().stream()).toList();
            return new FilePlan(parts, gone, elsewhere(parts), known, book);
        }

        private <T extends Fact> void add(Kind<T> kind, Incoming incoming) {
            ImportPlan<T> plan =
                    ImportPlan.of(ImportRequest.of(kind, batch, known), incoming.watchedBy(watching), book);
            parts.add(new FilePlan.Part(plan, incoming));
            known = plan.known();
            book = plan.after();
        }
    }

    @Override
    public void close() throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }
}
