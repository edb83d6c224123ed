package entente.register;

import entente.ledger.Fact;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Kind;
import java.util.List;
import java.util.Map;

/**
 * What one kind's rows are imported with.
 *
 * @param rowKey the columns that make a row of the source one row; the kind's key unless a mapping names others
 * @param known what earlier imports made of which row, as far as it is of this source
 */
public record ImportRequest<T extends Fact>(
        Kind<T> kind, Batch batch, List<String> rowKey, Map<ImportIdentity, Imported> known) {
    public ImportRequest {
        rowKey = List.copyOf(rowKey);
        known = Map.copyOf(known);
    }

    public static <T extends Fact> ImportRequest<T> of(Kind<T> kind, Batch batch, Map<ImportIdentity, Imported> known) {
        List<String> key = Columns.of(kind).key().stream().map(Column::name).toList();
        return new ImportRequest<>(kind, batch, key, known);
    }

    public ImportRequest<T> keyedBy(String... columns) {
        return new ImportRequest<>(kind, batch, List.of(columns), known);
    }
}
