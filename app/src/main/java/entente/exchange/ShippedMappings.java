package entente.exchange;

import entente.register.Mapping;
import entente.register.MappingYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The mappings that come with the house: one for each list of another tool that many arrangements have. */
public final class ShippedMappings {
    private static final List<Mapping> ALL = List.of(
                    "servicenow-changes",
                    "servicenow-problems",
                    "jira-changes",
                    "jira-milestones",
                    "msproject-milestones",
                    "sap-invoices",
                    "coupa-invoices",
                    "raid-log",
                    "raid-issues",
                    "raid-risks",
                    "raid-assumptions",
                    "raid-actions",
                    "raid-decisions",
                    "contract-list")
            .stream()
            .map(ShippedMappings::read)
            .toList();

    private ShippedMappings() {}

    public static List<Mapping> all() {
        return ALL;
    }

    public static Optional<Mapping> find(String name) {
        return ALL.stream().filter(mapping -> mapping.name().equals(name)).findFirst();
    }

    private static Mapping read(String name) {
        try (InputStream data = ShippedMappings.class.getResourceAsStream("/mappings/" + name + ".yaml")) {
            if (data == null) {
                throw new IllegalStateException("no mapping is shipped as " + name);
            }
            return MappingYaml.read(new String(data.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
