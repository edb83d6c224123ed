package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.kernel.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The data dictionary in docs is what the kinds say; with ENTENTE_WRITE=true in the environment it is written anew. */
class DataDictionaryTest {
    private static final Path FILE = Path.of("../docs/data-dictionary.md");

    @Test
    void theDataDictionaryIsWhatTheKindsSay() throws IOException {
        String now = DictionaryText.of(House.KINDS, Words.ENGLISH);
        if ("true".equals(System.getenv("ENTENTE_WRITE"))) {
            Files.writeString(FILE, now);
        }
        assertThat(Files.readString(FILE)).isEqualTo(now);
    }
}
