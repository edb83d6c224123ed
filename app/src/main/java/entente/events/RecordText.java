package entente.events;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything a record says as one text that is the same on every machine: components by name, maps in the order of their keys. */
final class RecordText {
    private RecordText() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case Record record -> record(record);
            case Collection<?> list -> list.stream().map(RecordText::of).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> map -> map(map);
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    private static String map(Map<?, ?> map) {
        TreeMap<String, String> sorted = new TreeMap<>();
        map.forEach((key, each) -> sorted.put(of(key), of(each)));
        return sorted.toString();
    }

    private static String record(Record record) {
        StringBuilder text = new StringBuilder(record.getClass().getSimpleName()).append('(');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            text.append(component.getName())
                    .append('=')
                    .append(of(read(record, component)))
                    .append(';');
        }
        return text.append(')').toString();
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return Objects.requireNonNull(component.getAccessor()).invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("cannot read " + component, closed);
        }
    }
}
