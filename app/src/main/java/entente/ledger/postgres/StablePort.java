package entente.ledger.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** The port of an embedded database: free when chosen, below those the system hands out by itself, and the same at every start while it stays free. */
record StablePort(Path file) {
    private static final int FIRST = 15_432;
    private static final int LAST = 32_767;

    static StablePort in(Path folder) {
        return new StablePort(folder.resolve("postgres.port"));
    }

    /** The one that was chosen last. */
    int kept() throws IOException {
        return Integer.parseInt(Files.readString(file).strip());
    }

    int choose() throws IOException {
        if (Files.exists(file)) {
            int kept = kept();
            if (free(kept)) {
                return kept;
            }
        }
        int chosen = 0;
        for (int attempt = 0; attempt < 100 && !free(chosen); attempt++) {
            chosen = ThreadLocalRandom.current().nextInt(FIRST, LAST + 1);
        }
        PrivateFiles.write(file, chosen + "\n");
        return chosen;
    }

    private static boolean free(int port) {
        if (port == 0) {
            return false;
        }
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
