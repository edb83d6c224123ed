package entente.delivery.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SharedData;
import entente.delivery.Csv;
import entente.delivery.Csv.Row;
import entente.delivery.network.Link.Kind;
import entente.kernel.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Published networks: the project scheduling library with its critical path lengths, and the plans of real projects. */
class PublishedNetworksTest {
    private static final Pattern PREDECESSOR = Pattern.compile("(\\d+)(FS|SS|FF|SF)(?:([+-])(.+))?");
    private static final Map<String, Kind> KINDS = Map.of(
            "FS", Kind.FINISH_TO_START,
            "SS", Kind.START_TO_START,
            "FF", Kind.FINISH_TO_FINISH,
            "SF", Kind.START_TO_FINISH);

    @Test
    void everyNetworkOfTheLibraryHasItsPrintedLength() throws IOException {
        int read = 0;
        for (Row row : Csv.rows("psplib/instances_index.csv")) {
            String name = row.text("instance");
            Path file = SharedData.at("psplib").resolve(name.substring(0, name.indexOf('_')), name + ".rcp");
            if (Files.exists(file)) {
                CriticalPath path = CriticalPath.of(patterson(file));
                assertThat(path.length(Unit.COUNT).known().orElseThrow())
                        .as(name)
                        .isEqualByComparingTo(row.number("critical_path_length_computed"));
                read++;
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    /** Plans also keep to fixed days, which a network does not know: it is as long as the plan, or shorter where they leave links out. */
    @Test
    void thePlansOfRealProjectsHaveNoCircleAndTakeAtMostWhatWasPlanned() {
        Map<String, List<Row>> byProject = Csv.rows("forecast/dslib/activities_baseline.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("code")));
        Map<String, BigDecimal> planned = Csv.rows("forecast/dslib/projects.csv").stream()
                .collect(Collectors.toMap(row -> row.text("code"), row -> days(row.text("dur"))));
        assertThat(byProject).hasSize(22);
        Map<String, BigDecimal> length = byProject.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> CriticalPath.of(plan(entry.getValue()))
                                .length(Unit.WORKING_DAYS)
                                .known()
                                .orElseThrow()));
        assertThat(length).allSatisfy((code, days) -> assertThat(days).as(code).isLessThanOrEqualTo(planned.get(code)));
        assertThat(length.entrySet().stream()
                        .filter(entry -> entry.getValue().compareTo(planned.get(entry.getKey())) == 0)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "C2011-05", "C2013-01", "C2013-03", "C2013-04", "C2013-12", "C2014-05", "C2014-06", "C2014-07");
    }

    /** Nodes and resources, capacities, then per node its duration, demands, number of successors and successors. */
    private static Network patterson(Path file) throws IOException {
        try (Scanner numbers = new Scanner(file, StandardCharsets.US_ASCII)) {
            int nodes = numbers.nextInt();
            int resources = numbers.nextInt();
            skip(numbers, resources);
            List<Activity> activities = new ArrayList<>();
            List<Link> links = new ArrayList<>();
            for (int node = 1; node <= nodes; node++) {
                activities.add(new Activity("" + node, BigDecimal.valueOf(numbers.nextInt())));
                skip(numbers, resources);
                for (int left = numbers.nextInt(); left > 0; left--) {
                    links.add(Link.finishToStart("" + node, "" + numbers.nextInt()));
                }
            }
            return new Network(activities, links);
        }
    }

    private static void skip(Scanner numbers, int count) {
        for (int i = 0; i < count; i++) {
            numbers.nextInt();
        }
    }

    private static Network plan(List<Row> rows) {
        List<Activity> activities = rows.stream()
                .map(row ->
                        new Activity(row.text("ID"), summary(row, rows) ? BigDecimal.ZERO : days(row.text("Duration"))))
                .toList();
        List<Link> links = new ArrayList<>();
        for (Row row : rows) {
            for (String waits : row.text("Predecessors").split("[;,]", -1)) {
                Matcher matcher = PREDECESSOR.matcher(waits.strip());
                if (matcher.matches()) {
                    links.add(link(matcher, row.text("ID")));
                }
            }
        }
        return new Network(activities, links);
    }

    /** A line that only sums up those below it in the breakdown. */
    private static boolean summary(Row row, List<Row> rows) {
        return rows.stream().anyMatch(other -> other.text("WBS").startsWith(row.text("WBS") + "."));
    }

    private static Link link(Matcher matcher, String after) {
        BigDecimal lag = matcher.group(4) == null ? BigDecimal.ZERO : days(matcher.group(4));
        return new Link(
                matcher.group(1),
                after,
                Objects.requireNonNull(KINDS.get(matcher.group(2))),
                "-".equals(matcher.group(3)) ? lag.negate() : lag);
    }

    /** Weeks of five days and days of eight hours. */
    private static BigDecimal days(String text) {
        BigDecimal days = BigDecimal.ZERO;
        for (String part : text.strip().split(" ", -1)) {
            if (part.length() > 1) {
                BigDecimal number = new BigDecimal(part.substring(0, part.length() - 1));
                days = days.add(
                        switch (part.charAt(part.length() - 1)) {
                            case 'w' -> number.multiply(BigDecimal.valueOf(5));
                            case 'd' -> number;
                            case 'h' -> number.divide(BigDecimal.valueOf(8));
                            default -> throw new IllegalArgumentException(text);
                        });
            }
        }
        return days;
    }
}
