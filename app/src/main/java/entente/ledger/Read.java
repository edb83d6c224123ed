package entente.ledger;

import entente.kernel.Refused;
import entente.kernel.Text;
import org.jspecify.annotations.Nullable;

/** An entry with its body read once, so that books opened on it share the reading. */
record Read(Entry entry, @Nullable Fact fact, @Nullable Unreadable unreadable) {
    static Read of(Kinds kinds, Entry entry) {
        if (entry.act() != Act.RECORD && entry.act() != Act.AMEND) {
            return new Read(entry, null, null);
        }
        String body = entry.body();
        if (body == null) {
            return new Read(entry, null, Unreadable.redacted(entry, entry.recordedAt()));
        }
        try {
            return new Read(entry, Bodies.read(kinds.get(entry.kind()), entry.shape(), body), null);
        } catch (Refused refused) {
            return new Read(entry, null, new Unreadable(entry, refused.text()));
        } catch (RuntimeException wrong) {
            return new Read(
                    entry,
                    null,
                    new Unreadable(entry, Text.of("ledger.unreadable.body", String.valueOf(wrong.getMessage()))));
        }
    }

    /** What is left of it after a redaction, where that names it: the header, so that no book remembers what was emptied. */
    Read without(Entry redaction) {
        boolean named = entry.fact().equals(redaction.fact())
                && entry.act() != Act.REDACT
                && Histories.redactedVersions(redaction).contains(entry.version());
        if (!named) {
            return this;
        }
        Entry emptied = entry.emptied();
        return new Read(emptied, null, fact == null ? null : Unreadable.redacted(emptied, redaction.recordedAt()));
    }
}
