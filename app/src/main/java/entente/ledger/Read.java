package entente.ledger;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /** What is left of it after a redaction that empties these versions: the header, so that no book remembers what was in it. */
    Read without(Set<Integer> versions, Entry redaction) {
        boolean named = entry.fact().equals(redaction.fact())
                && entry.act() != Act.REDACT
                && versions.contains(entry.version());
        if (!named) {
            return this;
        }
        Entry emptied = entry.emptied();
        boolean said = entry.act() == Act.RECORD || entry.act() == Act.AMEND;
        return new Read(emptied, null, said ? Unreadable.redacted(emptied, redaction.recordedAt()) : null);
    }

    /** The facts and all that only says something of them; what follows is always said after what it follows. */
    static Set<UUID> withWhatFollows(Set<UUID> facts, List<Read> reads) {
        Set<UUID> all = new HashSet<>(facts);
        if (!facts.isEmpty()) {
            reads.forEach(read -> {
                if (read.fact() instanceof Following following && all.contains(following.followed())) {
                    all.add(read.entry().fact());
                }
            });
        }
        return all;
    }
}
