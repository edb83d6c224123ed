package entente.register.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds which sign separates the columns of a text file: the one under which the most rows have the same number of columns. */
final class Separators {
    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');

    /** How a file looks under one separator. */
    private record Look(char separator, long labels, boolean whole, int rows, int fitting, int width) {
        double share() {
            return width < 2 ? 0 : (double) fitting / rows;
        }
    }

    private static final Comparator<Look> BETTER = Comparator.comparingLong(Look::labels)
            .thenComparing(Look::whole)
            .thenComparingDouble(Look::share)
            .thenComparingInt(look -> look.share() == 1 ? 0 : look.width());

    private final CsvFile file;
    private final Set<String> wanted;

    Separators(CsvFile file, Set<String> labels) {
        this.file = file;
        this.wanted = labels.stream().map(Header::fold).collect(Collectors.toUnmodifiableSet());
    }

    char find() throws IOException {
        List<Look> looks = new ArrayList<>();
        for (char separator : KNOWN) {
            looks.add(look(separator));
        }
        Look best = looks.stream().max(BETTER).orElseThrow();
        if (best.width() < 2) {
            return KNOWN.getFirst();
        }
        for (Look other : looks) {
            if (other.separator() != best.separator() && other.width() > 1 && BETTER.compare(other, best) == 0) {
                throw SheetRefused.file(
                        file.name(),
                        "sheet.separator.open",
                        name(best.separator()),
                        best.width(),
                        name(other.separator()),
                        other.width());
            }
        }
        return best.separator();
    }

    /** What people call the sign. */
    static String name(char separator) {
        return separator == '\t' ? "tab" : Character.toString(separator);
    }

    private Look look(char separator) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        long labels = 0;
        int rows = 0;
        try (CsvTokens tokens = file.tokens(separator)) {
            List<String> fields = tokens.next();
            while (fields != null && tokens.record() <= Limits.STANDARD.rows()) {
                if (!isBlank(fields)) {
                    rows++;
                    widths.merge(fields.size(), 1, Integer::sum);
                    labels = rows > TableRows.SEARCHED ? labels : Math.max(labels, matches(fields));
                }
                fields = tokens.next();
            }
            Map.@Nullable Entry<Integer, Integer> most = widths.entrySet().stream()
                    .filter(entry -> entry.getKey() > 1)
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElse(null);
            return new Look(
                    separator,
                    labels,
                    tokens.broken() == null,
                    rows,
                    most == null ? 0 : most.getValue(),
                    most == null ? 1 : most.getKey());
        }
    }

    private long matches(List<String> fields) {
        return fields.stream()
                .map(Header::fold)
                .distinct()
                .filter(wanted::contains)
                .count();
    }

    private static boolean isBlank(List<String> fields) {
        return fields.stream().allMatch(String::isBlank);
    }
}
