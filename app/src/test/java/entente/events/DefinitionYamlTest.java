package entente.events;

import static org.assertj.core.api.Assertions.assertThat;

import entente.performance.level.Cycle;
import entente.performance.level.Definition;
import entente.performance.level.Reckoning;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DefinitionYamlTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final long HOUR = 3_600_000_000L;

    @Test
    void theDefinitionInTheDocumentationIsRead() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "docs", "service-levels.md")));
        assertThat(block.find()).isTrue();
        Definition definition = DefinitionYaml.read(block.group(1));
        assertThat(definition.reckoning()).isEqualTo(Reckoning.WITHIN_TARGET);
        assertThat(definition.cycle()).isEqualTo(Cycle.MONTH);
        assertThat(definition.versions()).hasSize(2);
        assertThat(definition.versions().getLast().effectiveOn()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(definition.versions().getLast().terms().goal().expected()).isEqualTo(new BigDecimal("97"));
        assertThat(definition.versions().getLast().terms().goal("P2").expected())
                .isEqualTo(new BigDecimal("90"));
        assertThat(definition.versions().getFirst().terms().held("P1", "P2").within())
                .isEqualTo(4 * HOUR);
        assertThat(definition.excludedCases()).containsExactly("T-4711");
        assertThat(definition.excludedTime().length()).isEqualTo(4 * HOUR);
        assertThat(definition.versions().getFirst().hours().on(LocalDate.of(2026, 12, 24)))
                .isEmpty();
        assertThat(definition.versions().getFirst().hours().on(LocalDate.of(2026, 12, 27)))
                .hasSize(1);
        assertThat(definition.versions().getFirst().hours().on(LocalDate.of(2026, 1, 6)))
                .as("Epiphany is a holiday in Bavaria")
                .isEmpty();
    }
}
