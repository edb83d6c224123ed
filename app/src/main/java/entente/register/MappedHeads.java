package entente.register;

import entente.kernel.Text;
import entente.register.sheet.Header;
import entente.register.sheet.Problem;
import entente.register.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where in a foreign sheet a mapping finds what it takes.
 *
 * @param columns the kind's columns that the mapping fills
 * @param places by the kind's column, the place its value is read from first; none for what stands in no column
 * @param problems columns that the mapping cannot do without and the sheet has not
 */
record MappedHeads(
        Sheet sheet, Mapping mapping, List<Column> columns, Map<String, Integer> places, List<Problem> problems) {

    static MappedHeads of(Sheet sheet, Mapping mapping, List<Column> columns) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Column column : columns) {
            Take take = mapping.takes().getOrDefault(column.name(), Take.always(""));
            OptionalInt place = first(sheet.header(), take.labels());
            place.ifPresent(at -> places.put(column.name(), at));
            if (place.isEmpty() && take.otherwise().isEmpty()) {
                if (take.asked()) {
                    problems.add(unanswered(sheet, column));
                } else if (column.required()) {
                    problems.add(missing(sheet, take));
                }
            }
        }
        mapping.key().stream()
                .filter(label -> sheet.header().column(label).isEmpty())
                .forEach(label -> problems.add(missing(sheet, Take.from(label))));
        return new MappedHeads(sheet, mapping, columns, places, List.copyOf(problems));
    }

    private static Problem missing(Sheet sheet, Take take) {
        Header header = sheet.header();
        List<String> near = take.labels().stream()
                .flatMap(label -> Nearest.of(label, header.labels()).stream())
                .distinct()
                .toList();
        String there =
                header.labels().stream().filter(label -> !label.isEmpty()).collect(Collectors.joining(", "));
        return new Problem(
                sheet.name(),
                header.row(),
                String.join(" / ", take.labels()),
                "",
                Text.of("register.mapping.missing"),
                near.isEmpty()
                        ? Text.of("register.mapping.missing.right", there)
                        : Text.of("register.import.column.near", String.join(", ", near)));
    }

    private static Problem unanswered(Sheet sheet, Column column) {
        return new Problem(
                sheet.name(),
                0,
                "",
                "",
                Text.of("register.mapping.asked", column.name()),
                Text.of("register.mapping.asked.right", column.name()));
    }

    private static OptionalInt first(Header header, List<String> labels) {
        return labels.stream()
                .map(header::column)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Where a label of the source stands; -1 where the file has no such column. */
    int place(String label) {
        return sheet.header().column(label).orElse(-1);
    }

    /** Places of numbers that only a check reads. */
    Set<Integer> counted() {
        Set<Integer> counted = new HashSet<>();
        mapping.checks().forEach(check -> {
            if (check instanceof Check.Days days) {
                counted.add(place(days.column()));
            }
        });
        counted.remove(-1);
        return counted;
    }

    /** Places of dates that only a check reads. */
    Set<Integer> dated() {
        Set<Integer> dated = new HashSet<>();
        mapping.checks().forEach(check -> {
            switch (check) {
                case Check.Blank _ -> {}
                case Check.Days(var _, String from, String to) -> {
                    dated.add(place(from));
                    dated.add(place(to));
                }
                case Check.Order(String first, String then) -> {
                    dated.add(place(first));
                    dated.add(place(then));
                }
            }
        });
        dated.remove(-1);
        return dated;
    }

    /** Whether the sheet has nearly what the mapping reads: for choosing among several sheets. */
    static long fits(Sheet sheet, Mapping mapping) {
        return mapping.labels().stream()
                .filter(label -> sheet.header().column(label).isPresent())
                .count();
    }
}
