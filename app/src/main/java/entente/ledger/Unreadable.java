package entente.ledger;

import entente.kernel.Text;
import java.time.Instant;

/** An entry whose body today's record refuses, or whose body was redacted: a finding, never an exception. */
public record Unreadable(Entry entry, Text why) {
    static Unreadable redacted(Entry entry, Instant at) {
        return new Unreadable(entry, Text.of("ledger.unreadable.redacted", at));
    }
}
