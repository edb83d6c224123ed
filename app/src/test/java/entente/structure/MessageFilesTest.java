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

/** What is taken without a word and shown wrongly: a second line of a key, which wins over the first, and an apostrophe that gets lost. */
class MessageFilesTest {
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            List<String> twice = files.flatMap(MessageFilesTest::repeated).toList();
            assertThat(twice).isEmpty();
        }
    }

    /** What stands inside a choice is read twice, so that an apostrophe of the text is written four times there. */
    @Test
    void anApostropheInsideAChoiceIsNotLost() throws IOException {
        assertThat(losesApostrophe("a={0,choice,1#one side''s|1<{0} sides}")).isTrue();
        assertThat(losesApostrophe("b={0,choice,1#one side''''s|1<{0} sides} it''s"))
                .isFalse();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            assertThat(files.flatMap(file -> lines(file).stream()).filter(MessageFilesTest::losesApostrophe))
                    .isEmpty();
        }
    }

    /** Whether an apostrophe that is not written four times stands between the braces of a choice. */
    private static boolean losesApostrophe(String line) {
        for (int at = line.indexOf(",choice,"); at >= 0; at = line.indexOf(",choice,", at + 1)) {
            int depth = 1;
            int end = at;
            while (depth > 0 && ++end < line.length()) {
                depth += line.charAt(end) == '{' ? 1 : line.charAt(end) == '}' ? -1 : 0;
            }
            if (line.substring(at, end).replace("''''", "").contains("'")) {
                return true;
            }
        }
        return false;
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
