package entente.exchange.landing;

import entente.events.LandedLook;
import entente.ledger.Document;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a file of raw events so far; kept with it as JSON, in its author's words.
 *
 * @param preview what was understood of it
 * @param problems why it cannot be read at all
 * @param percent of the file that was read, while that goes on
 * @param read how many rows were checked after that
 * @param done what came of recording it
 */
public record LandingOutcome(
        @Nullable Preview preview,
        List<String> problems,
        int percent,
        long read,
        @Nullable Done done) {
    static final LandingOutcome NOTHING = new LandingOutcome(null, List.of(), 0, 0, null);

    /** A person looks at so many rows that were left out; their file has them all. */
    public static final int SHOWN = 100;

    /**
     * What was understood.
     *
     * @param leftOutFile every row that was left out
     * @param shareable whether both know what its columns mean
     * @param days the days of which it seems to tell everything
     */
    public record Preview(
            long rows,
            long cases,
            long refused,
            LandedLook look,
            List<LeftOut> leftOut,
            @Nullable Document leftOutFile,
            Days days,
            boolean shareable) {
        public Preview {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** From the first day to the last, both included, as people say it. */
    public record Days(LocalDate first, LocalDate last) {}

    /** A row that was left out, with its line. */
    public record LeftOut(long line, String id, String column, String value, String why) {}

    /** What was recorded and measured. */
    public record Done(int recorded, int same, List<String> waiting) {
        public Done {
            waiting = List.copyOf(waiting);
        }
    }

    public LandingOutcome {
        problems = List.copyOf(problems);
    }

    static LandingOutcome reading(int percent) {
        return new LandingOutcome(null, List.of(), percent, 0, null);
    }

    static LandingOutcome checked(long rows) {
        return new LandingOutcome(null, List.of(), 100, rows, null);
    }

    static LandingOutcome of(Preview preview) {
        return new LandingOutcome(preview, List.of(), 0, 0, null);
    }

    static LandingOutcome refused(String problem) {
        return new LandingOutcome(null, List.of(problem), 0, 0, null);
    }

    LandingOutcome done(Done now) {
        return new LandingOutcome(preview, List.of(), 0, 0, now);
    }
}
