package entente.ledger.postgres;

import entente.ledger.Digest;
import entente.ledger.Document;
import java.time.Instant;
import java.util.UUID;

/** What is known of a stored file; its bytes are read through {@link StoredFiles} alone. */
public record StoredFile(Digest digest, long size, String mediaType, String name, UUID storedBy, Instant storedAt) {

    /** The file as a fact names it. */
    public Document document() {
        return Document.file(name, digest);
    }
}
