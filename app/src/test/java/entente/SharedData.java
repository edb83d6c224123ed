package entente;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Published data that tests compare with; it stays outside the repository, and tests that need it are skipped without it. */
public final class SharedData {
    private SharedData() {}

    /** A file or folder below the folder {@code shared/data}. */
    public static Path at(String path) {
        Optional<Path> found =
                roots().map(root -> root.resolve(path)).filter(Files::exists).findFirst();
        assumeTrue(
                found.isPresent(),
                () -> "no " + path
                        + ": put the folder shared/data beside the repository or name it in ENTENTE_SHARED_DATA");
        return found.orElseThrow();
    }

    public static String text(String path) {
        try {
            return Files.readString(at(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Path> roots() {
        Stream<Path> named =
                Stream.ofNullable(System.getenv("ENTENTE_SHARED_DATA")).map(Path::of);
        Stream<Path> beside = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data"));
        return Stream.concat(named, beside);
    }
}
