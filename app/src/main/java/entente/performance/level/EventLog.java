package entente.performance.level;

import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.ledger.Digest;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A file of raw events that somebody brought. Brought again under the same name it takes the place of the earlier one; where several files
 * hold a period, the one that was recorded last is measured.
 *
 * @param name of the file
 * @param during the days of which it tells everything; no other period is measured from it
 * @param file as it was brought
 * @param rows of it
 * @param cases that could be made of them
 * @param refused how many rows were left out
 * @param leftOut the rows that were left out, each with its reason
 */
public record EventLog(
        String name,
        Ref<EventSource> source,
        DateRange during,
        Document file,
        long rows,
        long cases,
        long refused,
        @Nullable Document leftOut)
        implements Fact {
    public EventLog {
        Refused.unless(!name.isBlank(), "name", "performance.level.blank");
        Refused.unless(file.file().isPresent(), "file", "performance.level.nofile");
        Refused.unless(rows >= 0 && cases >= 0 && refused >= 0, "rows", "performance.level.negative");
        Refused.unless(refused <= rows, "refused", "performance.level.refused", refused, rows);
    }

    /** SHA-256 of the file. */
    public Digest digest() {
        return file.file().orElseThrow();
    }

    /** Whether everything of these days stands in it. */
    public boolean tellsAllOf(DateRange days) {
        return !days.from().isBefore(during.from()) && !days.to().isAfter(during.to());
    }
}
