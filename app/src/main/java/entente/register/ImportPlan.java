package entente.register;

import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.register.sheet.Problem;
import entente.register.sheet.Skipped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything an import of one kind would do, to be looked at before it is done. Pure: the book, the file and what is known of earlier
 * imports go in; statements for the ledger and what is to be known next time come out.
 *
 * @param said what to append to each chain, in this order
 * @param skipped filled rows that were left out: titles, sums, and what a mapping leaves behind
 * @param elsewhere rows with an id of another arrangement, which are read as rows without one
 * @param gone rows that earlier imports of the source had and this file has not; listed, never withdrawn
 * @param known what to keep until the next import, once the statements are recorded
 * @param after the book as it would be, for the next kind of the same file
 */
public record ImportPlan<T extends Fact>(
        Kind<T> kind,
        List<PlannedRow> rows,
        Map<Chain, List<Statement>> said,
        List<ImportIdentity> gone,
        List<Problem> strays,
        List<Skipped> skipped,
        int elsewhere,
        Map<ImportIdentity, Imported> known,
        Book after) {

    public static <T extends Fact> ImportPlan<T> of(ImportRequest<T> request, Incoming incoming, Book book) {
        return new PlanMaking<>(request, book).plan(incoming);
    }

    /** Whether every row can be recorded or has nothing new to say. */
    public boolean isWhole() {
        return strays.isEmpty() && rows.stream().noneMatch(PlannedRow::blocks);
    }

    /** What to append to a chain; while the plan is not whole, only for who accepts the valid rows alone. */
    public List<Statement> statements(Chain chain) {
        return said.getOrDefault(chain, List.of());
    }

    /** The same for a reader who looks no further than the rows: the book that was made along the way is let go. */
    public ImportPlan<T> alone(Book before) {
        return new ImportPlan<>(kind, rows, said, gone, strays, skipped, elsewhere, known, before);
    }

    /** Every reason against a row, and rows of lists that belong to none. */
    public List<Problem> problems() {
        Stream<Problem> rejected = rows.stream()
                .flatMap(row ->
                        row instanceof PlannedRow.Rejected(var _, var problems) ? problems.stream() : Stream.empty());
        return Stream.concat(rejected, strays.stream()).toList();
    }
}
