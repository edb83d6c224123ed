package entente.events;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one piece of work, gone with everything in it when the work is done. */
public record WorkFolder(Path path) implements Closeable {
    public static WorkFolder create() throws IOException {
        return new WorkFolder(Files.createTempDirectory("entente-events"));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
