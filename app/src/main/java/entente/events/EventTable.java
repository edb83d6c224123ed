package entente.events;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of raw events whose columns nobody has named yet: what its columns are called, and what stands in them.
 *
 * @param samples the first values of each column
 * @param words of each column that holds only a few, the most frequent first
 */
public record EventTable(List<String> header, Map<String, List<String>> samples, Map<String, List<String>> words) {
    /** So many samples stand beside a column. */
    public static final int SAMPLES = 3;

    /** A column with more words than these names things and does not say what happened. */
    public static final int MOST_WORDS = 40;

    private static final int LOOKED_AT = 20_000;

    public EventTable {
        header = List.copyOf(header);
        samples = Map.copyOf(samples);
        words = Map.copyOf(words);
    }

    public static EventTable of(Path file, Path spill) throws IOException {
        try (Duck duck = Duck.inMemory(spill)) {
            RawRows raw = RawRows.of(file, duck);
            duck.run("create temp table looked as select * from %s limit %d".formatted(raw.from(), LOOKED_AT));
            Map<String, List<String>> samples = new LinkedHashMap<>();
            Map<String, List<String>> words = new LinkedHashMap<>();
            for (String column : raw.header()) {
                samples.put(column, values(duck, column, "min(n)", SAMPLES));
                List<String> found = values(duck, column, "count(*) desc, min(n)", MOST_WORDS + 1);
                words.put(column, found.size() > MOST_WORDS ? List.of() : found);
            }
            return new EventTable(raw.header(), samples, words);
        }
    }

    private static List<String> values(Duck duck, String column, String order, int most) {
        List<String> values = new ArrayList<>();
        duck.each("""
                select word
                  from (select %s as word, row_number() over () as n from looked)
                 where word is not null
                 group by word
                 order by %s
                 limit %d""".formatted(RawRows.cell(column, List.of()), order, most), row -> values.add(row.getString(1)));
        return values;
    }

    /** The words of a column; none where it has too many, or is not there. */
    public List<String> words(String column) {
        return words.getOrDefault(column, List.of());
    }

    public List<String> samples(String column) {
        return samples.getOrDefault(column, List.of());
    }
}
