package entente.delivery.forecast;

import entente.SharedData;
import entente.delivery.Csv;
import entente.delivery.Csv.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * The program that computes the shipped reference tables from public sets: what completed phases, activities and projects took and
 * cost, as a share of what was planned for them. Lines without their dates or amounts, and plans under thirty days, are not used.
 */
final class PublicSets {
    static final String SCHOOLS = "forecast/nyc_sca/Capital_Project_Schedules_and_Budgets_2025.csv.gz";
    static final String ACTIVITIES = "forecast/federal_it/activities.csv";
    static final String PROJECTS = "forecast/federal_it/projects.csv";
    static final String PROMISES = "forecast/little/weekly_promises.csv";

    private static final int SHORTEST = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);
    private static final double[] CLAIMED = {0.10, 0.25, 0.50, 0.75, 0.90};

    /** The medians printed beside the description of the method: final / promised at a claimed share of the time. */
    private static final double[] SOFTWARE = {1.43, 1.33, 1.22, 1.13, 1.07};

    private static final double[] INFRASTRUCTURE = {1.05, 1.03, 1.04, 1.09, 1.12};

    private PublicSets() {}

    /** The lines of reference-classes.csv. */
    static List<String> classes() {
        List<Row> schools = Csv.table(unpacked(SharedData.at(SCHOOLS))).stream()
                .filter(row -> row.text("Project Status Name").equals("Complete"))
                .toList();
        List<Row> activities = Csv.rows(ACTIVITIES);
        List<Row> projects = Csv.rows(PROJECTS);
        List<String> lines = new ArrayList<>(List.of("class,goal,expert,stage,projects,share,ratio,source"));
        for (String sector : List.of("construction", "design")) {
            List<Row> phases =
                    schools.stream().filter(row -> sector(row).equals(sector)).toList();
            lines.addAll(table(sector, Expert.PLAN, "nyc-sca", ratios(phases, PublicSets::took)));
            lines.addAll(table(sector, Expert.PRICE, "nyc-sca", ratios(phases, PublicSets::cost)));
        }
        lines.addAll(table("it", Expert.PLAN, "federal-it-activities", ratios(activities, PublicSets::lasted)));
        lines.addAll(table("it", Expert.PRICE, "federal-it-projects", ratios(projects, PublicSets::varied)));
        lines.addAll(medians("it", SOFTWARE));
        lines.addAll(medians("infrastructure", INFRASTRUCTURE));
        return lines;
    }

    /** The lines of reference-sources.csv. */
    static List<String> sources() {
        return List.of(
                "id,name,year,licence,file,sha256,may_hold",
                source(
                        "nyc-sca",
                        "New York City School Construction Authority: Capital Project Schedules and Budgets",
                        2025,
                        "NYC Open Data; public",
                        SCHOOLS,
                        ""),
                source(
                        "federal-it-activities",
                        "US Federal IT Dashboard: activities of the health portfolio",
                        2013,
                        "US Government; public domain",
                        ACTIVITIES,
                        digest(SharedData.at(PROJECTS))),
                source(
                        "federal-it-projects",
                        "US Federal IT Dashboard: projects of the health portfolio",
                        2013,
                        "US Government; public domain",
                        PROJECTS,
                        digest(SharedData.at(ACTIVITIES))),
                source(
                        "promise-medians",
                        "Medians of final by promised duration as printed with the method",
                        2026,
                        "Printed figures; no data",
                        "../reference/forecast.md",
                        digest(SharedData.at(PROMISES))));
    }

    private static String source(String id, String name, int year, String licence, String file, String mayHold) {
        return String.join(
                ",",
                id,
                name,
                Integer.toString(year),
                licence,
                Path.of(file).getFileName().toString(),
                digest(SharedData.at(file)),
                mayHold);
    }

    private static String sector(Row row) {
        String phase = row.text("Project Phase Name");
        return phase.equals("Construction") || phase.startsWith("CM")
                ? "construction"
                : phase.equals("Design") ? "design" : "";
    }

    private static OptionalDouble took(Row row) {
        Optional<LocalDate> from = day(row.text("Project Phase Actual Start Date"));
        Optional<LocalDate> due = day(row.text("Project Phase Planned End Date"));
        Optional<LocalDate> end = day(row.text("Project Phase Actual End Date"));
        if (from.isEmpty() || due.isEmpty() || end.isEmpty()) {
            return OptionalDouble.empty();
        }
        long planned = ChronoUnit.DAYS.between(from.get(), due.get());
        return planned < SHORTEST
                ? OptionalDouble.empty()
                : ratio((double) ChronoUnit.DAYS.between(from.get(), end.get()), (double) planned);
    }

    private static OptionalDouble cost(Row row) {
        return ratio(
                number(row.text("Final Estimate of Actual Costs Through End of Phase Amount")),
                number(row.text("Project Budget Amount")));
    }

    private static OptionalDouble lasted(Row row) {
        double planned = number(row.text("pd"));
        return planned >= SHORTEST ? ratio(number(row.text("ad")), planned) : OptionalDouble.empty();
    }

    /** The dashboard's cost variance is planned - projected or final. */
    private static OptionalDouble varied(Row row) {
        double planned = number(row.text("pc"));
        return ratio(planned - number(row.text("cv")), planned);
    }

    private static OptionalDouble ratio(double outcome, double promised) {
        return outcome > 0 && promised > 0 ? OptionalDouble.of(outcome / promised) : OptionalDouble.empty();
    }

    private static double number(String text) {
        try {
            return text.isBlank() ? Double.NaN : Double.parseDouble(text.strip());
        } catch (NumberFormatException notOne) {
            return Double.NaN;
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private static double[] ratios(List<Row> rows, Function<Row, OptionalDouble> ratio) {
        return rows.stream()
                .map(ratio)
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
    }

    /** Nineteen shares from 0.05 to 0.95. */
    private static List<String> table(String sector, Expert expert, String source, double[] ratios) {
        double[] same = new double[ratios.length];
        Arrays.fill(same, 1);
        Weighted sorted = Weighted.of(ratios, same);
        List<String> lines = new ArrayList<>();
        for (int share = 5; share <= 95; share += 5) {
            lines.add(line(sector, expert, 0, ratios.length, share / 100.0, sorted.quantile(share / 100.0), source));
        }
        return lines;
    }

    private static List<String> medians(String sector, double[] medians) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < CLAIMED.length; i++) {
            lines.add(line(sector, Expert.PROMISE, CLAIMED[i], 0, 0.5, medians[i], "promise-medians"));
        }
        return lines;
    }

    private static String line(
            String sector, Expert expert, double stage, int projects, double share, double ratio, String source) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,%.2f,%d,%.2f,%.5f,%s",
                sector,
                expert.goal(),
                expert,
                stage,
                projects,
                share,
                ratio,
                source);
    }

    static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String unpacked(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
