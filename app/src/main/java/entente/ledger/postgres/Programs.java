package entente.ledger.postgres;

import entente.kernel.Text;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** PostgreSQL's own programs, initdb and pg_ctl, run the way this machine allows. */
record Programs(Path bin, boolean asNobody) {

    /** What a program said and whether it succeeded. */
    record Outcome(boolean ok, String said) {}

    static Programs ready(Path dataFolder) throws IOException {
        boolean asNobody = LinuxUtils.isUnshareAvailable();
        if (!asNobody && isRoot(dataFolder)) {
            throw new DatabaseUnavailable(Text.of("database.root"));
        }
        return new Programs(Unpacking.programs(dataFolder).resolve("bin"), asNobody);
    }

    Outcome run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (asNobody) {
            // PostgreSQL refuses to be root; in a user namespace of its own it is not, yet its files stay ours
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program + (windows() ? ".exe" : "")).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor() == 0, said.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + program, e);
        }
    }

    static boolean windows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static boolean isRoot(Path dataFolder) throws IOException {
        if (windows()) {
            return false;
        }
        Path probe = Files.createTempFile(dataFolder, "owner", null);
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
        } finally {
            Files.delete(probe);
        }
    }
}
