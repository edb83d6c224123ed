package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.SharedData;
import entente.register.MappingYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DashboardImportTest {
    @Test
    void x() throws IOException {
        Path file = SharedData.at("us-itdashboard/it_dashboard_projects_500.csv");
        String yaml;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/mappings/us-itdashboard.yaml"))) {
            yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        FilePlan plan = ForeignFiles.plan(MappingYaml.read(yaml), file);
        ForeignFiles.problems(plan).forEach(System.out::println);
        List<String> doubts = ForeignFiles.doubts(plan);
        System.out.println(doubts.size() + " "
                + plan.rows().filter(r -> !r.said().isEmpty()).count());
        doubts.stream().limit(40).forEach(System.out::println);
        System.out.println(
                plan.rows().count() + " rows, problems " + plan.problems().size());
        assertThat(plan.isWhole()).isTrue();
    }
}
