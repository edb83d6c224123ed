package entente.events;

import entente.ledger.Digest;
import entente.performance.level.EventSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Landed cases beside the data, each named by its raw file and by what its columns mean, so that neither can change beneath it. Nothing
 * here is kept for ever: what is gone is landed again from the raw file.
 */
public final class LandedFolder {
    /** Grows when the same raw file would land differently. */
    private static final byte MANNER = 1;

    private final Path folder;

    public LandedFolder(Path folder) {
        this.folder = folder;
    }

    /** Lands a raw file and says what became of it. */
    public Landed land(Path raw, Digest digest, EventSource source, LandingProgress progress) throws IOException {
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory(folder, "work");
        try (WorkFolder gone = new WorkFolder(work)) {
            Landed landed = Landing.land(raw, source, gone.path(), progress);
            Path file = place(digest, source);
            Files.move(landed.file(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Landed(file, digest, landed.rows(), landed.cases(), landed.rejected(), landed.refused());
        }
    }

    /** The landed cases of a raw file, landed now where they are not there. */
    public Path of(Path raw, Digest digest, EventSource source) throws IOException {
        Path file = place(digest, source);
        return Files.exists(file) ? file : land(raw, digest, source, _ -> {}).file();
    }

    private Path place(Digest digest, EventSource source) {
        byte[] described = RecordText.of(source).getBytes(StandardCharsets.UTF_8);
        return folder.resolve(Digest.of(MANNER, digest.bytes(), described).hex() + ".parquet");
    }
}
