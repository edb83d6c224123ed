package entente.exchange;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Statement;
import entente.register.Corrections;
import entente.register.ImportPlan;
import entente.register.Incoming;
import entente.register.PlannedRow;
import entente.register.sheet.Problem;
import entente.register.sheet.Sheet;
import entente.register.sheet.Skipped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything the import of one file would do, kind by kind, to be looked at before it is done.
 *
 * @param gone rows that earlier imports of the source had and this one has not
 * @param notes what a reader has to be told of the file as a whole
 * @param known what is to be known next month, all rows of the source
 */
public record FilePlan(
        List<Part> parts,
        List<ImportIdentity> gone,
        List<Text> notes,
        Map<ImportIdentity, Imported> known,
        Book after) {
    public FilePlan {
        parts = List.copyOf(parts);
        gone = List.copyOf(gone);
        notes = List.copyOf(notes);
    }

    /** One kind's rows, with the tables they came from. */
    public record Part(ImportPlan<?> plan, Incoming incoming) {}

    /** Whether every row can be recorded or has nothing new to say. */
    public boolean isWhole() {
        return plans().allMatch(ImportPlan::isWhole);
    }

    public List<Statement> statements(Chain chain) {
        return plans().flatMap(plan -> plan.statements(chain).stream()).toList();
    }

    /** Every row of every kind. */
    public Stream<PlannedRow> rows() {
        return plans().flatMap(plan -> plan.rows().stream());
    }

    public List<Problem> problems() {
        return plans().flatMap(plan -> plan.problems().stream()).toList();
    }

    /** Filled rows that were left out. */
    public List<Skipped> skipped() {
        return plans().flatMap(plan -> plan.skipped().stream()).toList();
    }

    /** The same without the book it would make, which is as large as all its rows. */
    FilePlan alone(Book before) {
        return new FilePlan(
                parts.stream()
                        .map(part -> new Part(part.plan.alone(before), part.incoming))
                        .toList(),
                gone,
                notes,
                Map.of(),
                before);
    }

    /** Whether something that both know is amended, for which the other side is owed a reason. */
    public boolean amendsShared() {
        return !statements(Chain.SHARED).isEmpty();
    }

    /** The rows that would not be recorded, as they came, each with what is wrong; none where all are right. */
    public List<Sheet> corrections(Words words) {
        return parts.stream()
                .filter(part -> !part.plan.isWhole())
                .flatMap(part -> Corrections.of(part.plan, part.incoming, words).stream())
                .toList();
    }

    private Stream<ImportPlan<?>> plans() {
        return parts.stream().map(Part::plan);
    }
}
