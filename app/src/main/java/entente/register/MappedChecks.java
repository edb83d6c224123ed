package entente.register;

import entente.kernel.Text;
import entente.register.sheet.Cell;
import entente.register.sheet.Outcome;
import entente.register.sheet.Reading;
import entente.register.sheet.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What makes a row of a foreign table doubtful, as its mapping says. What cannot be read is no contradiction. */
final class MappedChecks {
    private final List<Check> checks;
    private final Map<String, Integer> places = new HashMap<>();
    private final Reading reading;

    MappedChecks(Mapping mapping, MappedHeads heads, Reading reading) {
        this.checks = mapping.checks();
        this.reading = reading;
        checks.forEach(check -> check.columns().forEach(label -> places.put(label, heads.place(label))));
    }

    List<Text> of(Row row) {
        return checks.stream().flatMap(check -> doubt(check, row).stream()).toList();
    }

    private Optional<Text> doubt(Check check, Row row) {
        return switch (check) {
            case Check.Blank(String column) ->
                cell(column, row).isBlank()
                        ? Optional.of(Text.of("register.mapping.doubt.blank", column))
                        : Optional.empty();
            case Check.Days days -> contradiction(days, row);
            case Check.Order(String first, String then) ->
                day(first, row)
                        .flatMap(before -> day(then, row)
                                .filter(after -> after.isBefore(before))
                                .map(after -> Text.of("register.mapping.doubt.order", then, after, first, before)));
        };
    }

    private Optional<Text> contradiction(Check.Days days, Row row) {
        Optional<BigDecimal> said = number(days.column(), row);
        Optional<LocalDate> from = day(days.from(), row);
        Optional<LocalDate> to = day(days.to(), row);
        if (said.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        long between = ChronoUnit.DAYS.between(from.get(), to.get());
        return said.get().compareTo(BigDecimal.valueOf(between)) == 0
                ? Optional.empty()
                : Optional.of(Text.of(
                        "register.mapping.doubt.days",
                        days.column(),
                        said.get(),
                        days.from(),
                        from.get(),
                        days.to(),
                        to.get(),
                        between));
    }

    private Cell cell(String label, Row row) {
        int place = places.getOrDefault(label, -1);
        return place < 0 ? Cell.blank() : row.cell(place);
    }

    private Optional<LocalDate> day(String label, Row row) {
        Cell cell = cell(label, row);
        return !cell.isBlank() && reading.moment(cell) instanceof Outcome.Right<LocalDateTime>(LocalDateTime at)
                ? Optional.of(at.toLocalDate())
                : Optional.empty();
    }

    private Optional<BigDecimal> number(String label, Row row) {
        Cell cell = cell(label, row);
        return !cell.isBlank() && reading.number(cell) instanceof Outcome.Right<BigDecimal>(BigDecimal value)
                ? Optional.of(value)
                : Optional.empty();
    }
}
