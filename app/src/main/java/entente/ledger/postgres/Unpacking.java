package entente.ledger.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.file.PathUtils;
import org.tukaani.xz.XZInputStream;

/** Unpacks PostgreSQL's programs once for each user and version, into a folder that nobody else can write to. */
final class Unpacking {
    private Unpacking() {}

    static Path programs(Path dataFolder) throws IOException {
        byte[] archive = archive();
        Path home = home(dataFolder);
        Path programs = home.resolve("postgres-" + digest(archive));
        if (!Files.isDirectory(programs)) {
            Path draft = Files.createTempDirectory(home, "unpacking");
            unpack(archive, draft);
            moveUnlessThere(draft, programs);
        }
        return programs;
    }

    private static byte[] archive() throws IOException {
        String arch = System.getProperty("os.arch");
        try (InputStream archive =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), "amd64".equals(arch) ? "x86_64" : arch)) {
            return archive.readAllBytes();
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "Windows" : name.startsWith("mac") ? "Darwin" : "Linux";
    }

    /** The user's cache; a service account may have no home, then the data folder. */
    private static Path home(Path dataFolder) throws IOException {
        Path user = Path.of(System.getProperty("user.home"));
        Path home = Files.isWritable(user) ? user.resolve(".cache").resolve("entente") : dataFolder.resolve("programs");
        return Files.createDirectories(home);
    }

    private static String digest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = entry.resolveIn(folder);
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    write(tar, entry, target);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if (entry.getName().contains("bin/") && !target.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + target + " executable");
        }
    }

    /** Two processes may unpack at once; the first to finish is kept. */
    private static void moveUnlessThere(Path draft, Path programs) throws IOException {
        try {
            Files.move(draft, programs, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException there) {
            PathUtils.deleteDirectory(draft);
        } catch (IOException other) {
            PathUtils.deleteDirectory(draft);
            if (!Files.isDirectory(programs)) {
                throw other;
            }
        }
    }
}
