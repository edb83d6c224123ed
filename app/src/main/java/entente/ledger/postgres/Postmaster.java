package entente.ledger.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of a cluster as its postmaster.pid names it: running for us, or left over by a process that was killed. */
record Postmaster(Path cluster) {
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

    /** The running server of this very cluster; a process that only took over its number is not one. */
    Optional<ProcessHandle> running() throws IOException {
        List<String> lines = Files.exists(pidFile()) ? Files.readAllLines(pidFile()) : List.of();
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Instant startedAt = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> serves(process.info(), startedAt));
    }

    private boolean serves(ProcessHandle.Info process, Instant startedAt) {
        // where the system shows no arguments (Windows) the start time tells a server from a stranger with its number
        return process.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                .orElseGet(() -> process.startInstant()
                        .map(at -> Duration.between(startedAt, at).abs().compareTo(CLOCK_TOLERANCE) < 0)
                        .orElse(false));
    }

    /** Stops what a killed process left running and clears the way for the next start; only for the holder of the folder's lock. */
    void clear(Programs programs) throws IOException {
        Optional<ProcessHandle> leftover = running();
        if (leftover.isPresent()
                && !programs.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-t", "20")
                        .ok()) {
            kill(leftover.get());
        }
        Files.deleteIfExists(pidFile());
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("PostgreSQL process " + process.pid() + " does not end", e);
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
