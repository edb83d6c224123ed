package entente.performance.clock;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SharedData;
import entente.register.sheet.Row;
import entente.register.sheet.Sheet;
import entente.register.sheet.Told;
import entente.register.sheet.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What three published programs say of the same questions: their own test vectors, exactly; none of them follows another convention. */
class PublishedVectorsTest {
    private static final Map<String, Long> UNITS = Map.of("s", 1_000_000L, "min", 60_000_000L, "h", 3_600_000_000L);

    record Vector(Map<String, String> cells) {
        String of(String column) {
            return cells.getOrDefault(column, "");
        }

        @Override
        public String toString() {
            return of("id") + " " + of("op") + " " + of("start");
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorIsMet(Vector vector) {
        assertThat(answer(vector)).isEqualTo(vector.of("expected"));
    }

    private static String answer(Vector vector) {
        BusinessClock clock = new BusinessClock(hours(vector));
        Instant start = instant(vector.of("start"));
        return switch (vector.of("op")) {
            case "is_open" -> String.valueOf(clock.isOpen(start));
            case "elapsed" ->
                String.valueOf(
                        clock.elapsed(Span.micros(start), Span.micros(instant(vector.of("end_or_amount"))), Spans.NONE)
                                / UNITS.get(vector.of("unit")));
            case "add" -> due(clock, vector).toString();
            case "add_date_only" -> due(clock, vector).toString().substring(0, 10);
            case "next_open_date" -> clock.opening(start).toString().substring(0, 10);
            case "seconds_before_opening" ->
                String.valueOf(clock.opening(start).getEpochSecond() - start.getEpochSecond());
            default -> throw new IllegalStateException(vector.of("op"));
        };
    }

    private static Instant due(BusinessClock clock, Vector vector) {
        long target = Long.parseLong(vector.of("end_or_amount")) * UNITS.get(vector.of("unit"));
        return Span.at(clock.due(Span.micros(instant(vector.of("start"))), target, Spans.NONE));
    }

    private static Instant instant(String text) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(ZoneId.of("UTC")).toInstant();
    }

    private static OpeningHours hours(Vector vector) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        JsonNode hours = JsonMapper.shared().readTree(vector.of("weekly_hours"));
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Window> windows = new ArrayList<>();
            hours.path(day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                    .forEach(pair -> windows.add(
                            Window.of(pair.get(0).asString(), pair.get(1).asString())));
            week.put(day, windows);
        }
        Map<LocalDate, List<Window>> closed = new HashMap<>();
        JsonMapper.shared().readTree(vector.of("holidays")).forEach(day -> {
            String text = day.asString();
            IntStream.rangeClosed(2007, 2026)
                    .mapToObj(
                            year -> text.startsWith("--") ? MonthDay.parse(text).atYear(year) : LocalDate.parse(text))
                    .forEach(each -> closed.put(each, List.of()));
        });
        return new OpeningHours(ZoneId.of(vector.of("tz")), week, "", closed);
    }

    static Stream<Vector> vectors() throws IOException {
        Path file = SharedData.at("businesshours/vectors.csv");
        try (Workbook workbook = Workbook.open(file, "vectors.csv", Set.of("id"), Told.NOTHING)) {
            Sheet sheet = workbook.sheets().getFirst();
            List<String> labels =
                    List.of("id", "tz", "weekly_hours", "holidays", "op", "start", "end_or_amount", "unit", "expected");
            try (Stream<Row> rows = sheet.rows(skipped -> {})) {
                List<Vector> all = rows.map(row -> {
                            Map<String, String> cells = new HashMap<>();
                            labels.forEach(label -> cells.put(
                                    label,
                                    row.cell(sheet.header().column(label).orElseThrow())
                                            .plain()
                                            .strip()));
                            return new Vector(cells);
                        })
                        .toList();
                assertThat(all).hasSize(42);
                return all.stream();
            }
        }
    }
}
