package entente.ledger.postgres;

import entente.kernel.Refused;
import entente.ledger.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes under their SHA-256, written beside and moved, so that a crash leaves a whole file or none. */
final class FileFolder {
    private static final int HEAD = 8192;

    /**
     * Bytes on their way in, not named yet.
     *
     * @param type absent where they are of no kind that is kept
     */
    record Incoming(
            Path draft, Digest digest, long size, @Nullable FileType type) {}

    private final Path folder;
    private final Path drafts;

    FileFolder(Path folder) throws IOException {
        this.folder = PrivateFiles.folder(folder);
        this.drafts = PrivateFiles.folder(this.folder.resolve("incoming"));
    }

    /** Reads to the end, or no further than one byte above the limit. */
    Incoming receive(InputStream content, String name, long limit) throws IOException {
        Path draft = Files.createTempFile(drafts, "file", null);
        try {
            MessageDigest sha = sha256();
            byte[] head;
            long size;
            try (OutputStream out = Files.newOutputStream(draft);
                    var in = new DigestInputStream(content, sha)) {
                head = in.readNBytes(HEAD);
                out.write(head);
                size = head.length;
                byte[] part = new byte[HEAD];
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    out.write(part, 0, read);
                    size += read;
                    Refused.unless(size <= limit, "file", "ledger.file.large", limit / 1_000_000);
                }
            }
            try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                // on disk before the row that names it is
                written.force(true);
            }
            var digest = new Digest(sha.digest());
            return new Incoming(draft, digest, size, FileType.of(name, head).orElse(null));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(draft);
            throw failed;
        }
    }

    void keep(Incoming incoming) throws IOException {
        PrivateFiles.folder(part(incoming.digest()));
        Files.move(
                incoming.draft(),
                path(incoming.digest()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    void discard(Incoming incoming) throws IOException {
        Files.deleteIfExists(incoming.draft());
    }

    void delete(Digest digest) throws IOException {
        Files.deleteIfExists(path(digest));
    }

    Path path(Digest digest) {
        return part(digest).resolve(digest.hex());
    }

    private Path part(Digest digest) {
        return folder.resolve(digest.hex().substring(0, 2));
    }

    /** Whether the bytes are still those of their name. */
    boolean isWhole(Digest digest) throws IOException {
        MessageDigest sha = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(path(digest)), sha)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Arrays.equals(sha.digest(), digest.bytes());
    }

    /** Contents written before the moment, and what never became one is removed. */
    List<Digest> writtenBefore(Instant moment) throws IOException {
        List<Digest> found = new ArrayList<>();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path part : parts) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
                    for (Path file : files) {
                        old(file, moment, found);
                    }
                }
            }
        }
        return found;
    }

    private void old(Path file, Instant moment, List<Digest> found) throws IOException {
        FileTime written = Files.getLastModifiedTime(file);
        if (written.toInstant().isAfter(moment)) {
            return;
        }
        if (drafts.equals(file.getParent())) {
            Files.deleteIfExists(file);
        } else {
            found.add(new Digest(file.getFileName().toString()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
