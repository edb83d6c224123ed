package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.signal.Practice;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PracticesCommandTest {
    private final StringWriter out = new StringWriter();

    @Test
    void eachPracticeIsToldWithWhatMakesItWork() {
        assertThat(run("practices")).isEqualTo(ExitCode.OK.number());
        assertThat(out.toString())
                .contains("000-A1  Timelines slip")
                .contains("rules: TimelineDeviation")
                .contains("tests: TimelineDeviationTest");
    }

    @Test
    void programsReadTheSameAsJson() {
        assertThat(run("practices", "--json")).isEqualTo(ExitCode.OK.number());
        JsonNode all = JsonMapper.shared().readTree(out.toString());
        int practices = Math.toIntExact(House.ROOMS.stream()
                .flatMap(room -> room.practices().stream())
                .map(Practice::id)
                .distinct()
                .count());
        assertThat(all.size()).isEqualTo(practices).isPositive();
        assertThat(all).extracting(practice -> practice.get("id").asString()).isSorted();
        JsonNode timelines = all.valueStream()
                .filter(practice -> practice.get("id").asString().equals("000-A1"))
                .findFirst()
                .orElseThrow();
        assertThat(timelines.get("kinds").get(0).asString()).isEqualTo("project");
    }

    @Test
    void itStartsNoSpringAndNoDatabase() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Entente.class.getName(),
                        "practices")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).contains("entente.PracticesCommand ").contains("000-A8");
        assertThat(said.lines()
                        .filter(line -> line.contains(" org.springframework.") || line.contains(" org.postgresql.")))
                .isEmpty();
    }

    private int run(String... args) {
        return Entente.run(new PrintWriter(out), new PrintWriter(out), args);
    }
}
