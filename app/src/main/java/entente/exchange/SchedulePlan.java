package entente.exchange;

import entente.delivery.Delivery;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.register.Batch;
import entente.register.ImportPlan;
import entente.register.ImportRequest;
import entente.register.Incoming;
import entente.register.PlannedRow;
import entente.register.sheet.Problem;
import entente.register.sheet.Sheet;
import entente.register.sheet.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everything the import of a schedule would do, to be looked at before it is done: projects first, then what points to them. A second
 * import of the same file does nothing, one of a later file amends what changed.
 */
public record SchedulePlan(List<FilePlan.Part> parts) {
    public SchedulePlan {
        parts = List.copyOf(parts);
    }

    public List<ImportPlan<?>> plans() {
        return parts.stream().<ImportPlan<?>>map(FilePlan.Part::plan).toList();
    }

    /**
     * Pure, like the plan of any import. Refuses an edition that is older than one already imported.
     *
     * @param batch whose source is the schedule's, so that its next edition is known as such
     * @param known what earlier imports of this source made
     */
    public static SchedulePlan of(ScheduleFacts facts, Batch batch, Map<ImportIdentity, Imported> known, Book book) {
        ScheduleContradictions.refuse(new EditionsKnown(batch, known, book).older(facts));
        ScheduleFacts kept = new KnownPlan(book, batch.chain()).keep(facts);
        Making making = new Making(batch, known, book);
        making.add(Delivery.PROJECT, ScheduleSheets.projects(kept));
        making.add(Delivery.MILESTONE, ScheduleSheets.milestones(kept));
        making.add(Delivery.PROGRESS, ScheduleSheets.progress(kept));
        return new SchedulePlan(making.parts);
    }

    /** Whether everything can be recorded or has nothing new to say. */
    public boolean isWhole() {
        return plans().stream().allMatch(ImportPlan::isWhole);
    }

    public List<Statement> statements(Chain chain) {
        return plans().stream().flatMap(plan -> plan.statements(chain).stream()).toList();
    }

    public List<PlannedRow> rows() {
        return plans().stream().flatMap(plan -> plan.rows().stream()).toList();
    }

    public List<Problem> problems() {
        return plans().stream().flatMap(plan -> plan.problems().stream()).toList();
    }

    /** What earlier editions had and this one has not; listed, never withdrawn. A later status date leaves the earlier reports standing. */
    public List<ImportIdentity> gone() {
        return plans().stream()
                .flatMap(plan -> plan.gone().stream())
                .filter(identity -> !identity.kind().equals(Delivery.PROGRESS.name()))
                .toList();
    }

    /** What to keep until the next import, once the statements are recorded. */
    public Map<ImportIdentity, Imported> known() {
        return plans().getLast().known();
    }

    /** The same as the plan of any file, with what a reader has to be told of each project. */
    FilePlan asFilePlan(ScheduleFacts schedule) {
        List<Text> notes = schedule.projects().stream()
                .flatMap(project -> project.notes().stream())
                .toList();
        return new FilePlan(parts, gone(), notes, known(), after());
    }

    /** The book as it would be. */
    public Book after() {
        return plans().getLast().after();
    }

    private static final class Making {
        private final Batch batch;
        private final List<FilePlan.Part> parts = new ArrayList<>();
        private Map<ImportIdentity, Imported> known;
        private Book book;

        Making(Batch batch, Map<ImportIdentity, Imported> known, Book book) {
            this.batch = batch;
            this.known = known;
            this.book = book;
        }

        <T extends Fact> void add(Kind<T> kind, Sheet sheet) {
            Incoming incoming = Incoming.of(kind, Workbook.of(List.of(sheet)), batch.zone(), List.of(Words.ENGLISH));
            ImportPlan<T> plan = ImportPlan.of(ImportRequest.of(kind, batch, known), incoming, book);
            parts.add(new FilePlan.Part(plan, incoming));
            known = plan.known();
            book = plan.after();
        }
    }
}
