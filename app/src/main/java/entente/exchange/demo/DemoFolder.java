package entente.exchange.demo;

import entente.kernel.Refused;
import entente.ledger.Kinds;
import entente.ledger.postgres.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * The folder a demo lives in. A file says that it is one and on which day its story was told, so that nobody's own workspace is ever
 * taken for it, and a story broken off in the middle is told again.
 */
public final class DemoFolder {
    private static final String BEGUN = "begun";

    private final Path mark;

    private DemoFolder(Path mark) {
        this.mark = mark;
    }

    /** Refuses a folder that holds anything else. */
    public static DemoFolder at(Path folder) throws IOException {
        Path mark = folder.resolve("demo-story");
        Refused.unless(Files.exists(mark) || isEmpty(folder), "data", "entente.demo.foreign", folder);
        return new DemoFolder(mark);
    }

    /** The day on which the whole story was told here. */
    public Optional<LocalDate> toldOn() throws IOException {
        return Optional.of(Files.exists(mark) ? Files.readString(mark).strip() : BEGUN)
                .filter(said -> !said.equals(BEGUN))
                .map(LocalDate::parse);
    }

    /** Tells the story up to today; whatever an earlier telling left is gone. */
    public void tell(Database database, Kinds kinds, LocalDate today, String passwordHash, IntConsumer monthBegins)
            throws IOException {
        Files.writeString(mark, BEGUN);
        Emptying.of(database);
        DemoStory.tell(database, kinds, today, passwordHash, monthBegins);
        Files.writeString(mark, today.toString());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
