package entente.delivery.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of whole classes of projects elsewhere, as shares of tables; for a forecast before any own project has ended.
 *
 * <p>The shipped tables are two small resources, computed from public sets by a program that docs/forecast.md names.
 */
public record ReferenceClasses(List<ReferenceSource> sources, List<ReferenceShare> shares) {
    /** None at all: only own projects teach. */
    public static final ReferenceClasses NONE = new ReferenceClasses(List.of(), List.of());

    public ReferenceClasses {
        sources = List.copyOf(sources);
        shares = List.copyOf(shares);
    }

    /** Those that come with this product. */
    public static ReferenceClasses shipped() {
        return Shipped.ALL;
    }

    /** Without the sources that may know what the files tell, recognised by the digests of the files. */
    public ReferenceClasses without(Set<String> digests) {
        List<ReferenceSource> left =
                sources.stream().filter(source -> !source.restsOn(digests)).toList();
        Set<String> ids = left.stream().map(ReferenceSource::id).collect(Collectors.toSet());
        return new ReferenceClasses(
                left,
                shares.stream().filter(share -> ids.contains(share.source())).toList());
    }

    Stream<Case> cases() {
        Map<ReferenceShare.Table, List<ReferenceShare>> tables = shares.stream()
                .collect(Collectors.groupingBy(ReferenceShare::table, LinkedHashMap::new, Collectors.toList()));
        return tables.values().stream()
                .flatMap(table -> table.stream()
                        .collect(Collectors.groupingBy(ReferenceShare::stage, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .flatMap(row -> cases(row, 1.0 / table.size())));
    }

    /** The lines of one distribution, which have its middle among them. */
    private static Stream<Case> cases(List<ReferenceShare> row, double weight) {
        double median = row.get(row.size() / 2).ratio();
        return row.stream().map(share -> share.asCase(weight, median, row.size() == 1));
    }

    /** Read when first asked for. */
    private static final class Shipped {
        static final ReferenceClasses ALL = new ReferenceClasses(
                read("reference-sources.csv", ReferenceSource::read),
                read("reference-classes.csv", ReferenceShare::read));

        private static <T> List<T> read(String name, Function<String, T> line) {
            try (InputStream in = Objects.requireNonNull(ReferenceClasses.class.getResourceAsStream(name), name);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines().skip(1).map(line).toList();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
