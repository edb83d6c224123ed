package entente.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text is said in one place: a second line of the same key would silently win over the first. */
class MessageFilesTest {
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            List<String> twice = files.flatMap(MessageFilesTest::repeated).toList();
            assertThat(twice).isEmpty();
        }
    }

    private static Stream<String> repeated(Path file) {
        Set<String> seen = new HashSet<>();
        return lines(file).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .map(key -> file.getFileName() + ": " + key);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
