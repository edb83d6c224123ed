package entente.register;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Which facts a query asks for: all its filters hold, and every word searched for stands somewhere in the fact. */
final class Condition {
    private final List<Predicate<Recorded<?>>> all = new ArrayList<>();
    private final References references;
    private final Words words;
    private final Map<Object, String> choices = new HashMap<>();

    private Condition(References references, Words words) {
        this.references = references;
        this.words = words;
    }

    static Condition of(Kind<?> kind, Query query, References references, Words words) {
        Condition condition = new Condition(references, words);
        Columns columns = Columns.of(kind);
        query.filters().forEach(filter -> condition.all.add(condition.filter(columns, filter)));
        String searched = query.search().strip();
        if (!searched.isEmpty()) {
            List<String> wanted = List.of(fold(searched).split("\\s+"));
            condition.all.add(recorded -> condition.contains(columns, recorded, wanted));
        }
        return condition;
    }

    boolean holds(Recorded<?> recorded) {
        return all.stream().allMatch(p -> p.test(recorded));
    }

    private boolean contains(Columns columns, Recorded<?> recorded, List<String> wanted) {
        List<String> texts = new ArrayList<>();
        columns.all().forEach(column -> add(texts, column, recorded.fact()));
        columns.lists().forEach(list -> {
            if (list.list().of(recorded.fact()) instanceof List<?> rows) {
                rows.forEach(row -> list.columns().forEach(column -> add(texts, column, row)));
            }
        });
        return wanted.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }

    private void add(List<String> texts, Column column, Object record) {
        switch (column.value(record)) {
            case String text -> texts.add(fold(text));
            case Ref<?> ref -> texts.add(fold(references.shown(ref.id())));
            case Enum<?> choice -> texts.add(choices.computeIfAbsent(choice, c -> fold(words.show(c))));
            case null, default -> {}
        }
    }

    private Predicate<Recorded<?>> filter(Columns columns, Filter filter) {
        if (filter.column().equals(Doubts.COLUMN)) {
            boolean wanted = filter.test() != Filter.Test.EMPTY;
            return recorded ->
                    wanted != Doubts.of(recorded.kind(), recorded.version()).isEmpty();
        }
        Column column = columns.find(filter.column())
                .orElseThrow(() ->
                        new Refused(filter.column(), Text.of("register.query.column", Typed.shown(filter.column()))));
        Sorting sorting = new Sorting(references);
        return switch (filter.test()) {
            case EMPTY -> recorded -> sorting.value(column, recorded) == null;
            case FILLED -> recorded -> sorting.value(column, recorded) != null;
            case CONTAINS -> contains(column, fold(filter.text().strip()));
            case EQUALS -> column.scalar() == Scalar.REF ? refersTo(column, filter) : compared(column, filter);
            case BEFORE, AFTER, AT_LEAST, AT_MOST -> compared(column, filter);
        };
    }

    private Predicate<Recorded<?>> contains(Column column, String wanted) {
        return recorded -> {
            List<String> texts = new ArrayList<>();
            add(texts, column, recorded.fact());
            return texts.stream().anyMatch(text -> text.contains(wanted));
        };
    }

    private Predicate<Recorded<?>> refersTo(Column column, Filter filter) {
        String id = Typed.read(column, filter.text(), references);
        return recorded -> column.text(recorded.fact()).equals(id);
    }

    private Predicate<Recorded<?>> compared(Column column, Filter filter) {
        boolean text = column.scalar() == Scalar.TEXT || column.scalar() == Scalar.REF;
        String wanted = text
                ? TypedText.clean(column.name(), filter.text())
                : Typed.read(column, TypedText.clean(column.name(), filter.text()), references);
        Sorting sorting = new Sorting(references);
        Object bound = sorting.value(column, wanted);
        return recorded -> {
            Object value = sorting.value(column, recorded);
            return value != null && passes(filter.test(), order(filter.test(), value, bound));
        };
    }

    /** Text is equal whatever its case. */
    private static int order(Filter.Test test, Object value, Object bound) {
        return test == Filter.Test.EQUALS && value instanceof String a && bound instanceof String b
                ? fold(a).compareTo(fold(b))
                : Sorting.VALUES.compare(value, bound);
    }

    private static boolean passes(Filter.Test test, int order) {
        return switch (test) {
            case EQUALS -> order == 0;
            case BEFORE -> order < 0;
            case AFTER -> order > 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case CONTAINS, EMPTY, FILLED -> throw new IllegalStateException(test + " compares nothing");
        };
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
