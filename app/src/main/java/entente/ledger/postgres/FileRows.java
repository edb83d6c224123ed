package entente.ledger.postgres;

import entente.ledger.Chain;
import entente.ledger.Digest;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which side may open which file, as rows. */
final class FileRows {
    private FileRows() {}

    /** What the other side reads of a file it may open; the own side keeps its own row too. */
    static void share(JdbcClient jdbc, UUID arrangement, Chain own, Collection<Digest> files, Instant now) {
        jdbc.sql("""
                        insert into ledger.file (arrangement, chain, digest, size, media_type, name, stored_by, stored_at)
                        select arrangement, 'SHARED', digest, size, media_type, name, stored_by, :at
                          from ledger.file
                         where arrangement = :arrangement
                           and chain = :own
                           and digest = any (:digests)
                            on conflict (arrangement, chain, digest) do nothing
                        """)
                .param("arrangement", arrangement)
                .param("own", own.name())
                .param("digests", files.stream().map(Digest::bytes).toArray(byte[][]::new))
                .param("at", EntryRows.utc(now))
                .update();
    }
}
