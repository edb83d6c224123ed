package entente.register.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** The records one by one as rows. */
final class CsvRows extends AbstractSpliterator<Row> {
    private final CsvTokens tokens;
    private final Consumer<CsvTokens> end;

    /** {@code end} is told when there are no more, to refuse what broke off. */
    CsvRows(CsvTokens tokens, Consumer<CsvTokens> end) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.tokens = tokens;
        this.end = end;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Row> action) {
        try {
            List<String> fields = tokens.next();
            if (fields == null) {
                end.accept(tokens);
                return false;
            }
            List<Cell> cells = new ArrayList<>(fields.size());
            boolean directive = tokens.record() == 1 && fields.getFirst().startsWith("sep=");
            if (!directive) {
                fields.forEach(field -> cells.add(Cell.of(Apostrophe.in(field))));
            }
            action.accept(new Row(tokens.record(), cells));
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
