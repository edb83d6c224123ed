package entente.register.api;

import entente.kernel.Words;
import entente.ledger.Digest;
import entente.ledger.History;
import entente.ledger.Statement;

/** A signature or a dispute as a program sends it, of exactly what it saw. */
record SignOffAsked(boolean agrees, Digest digest, String reason) {
    static SignOffAsked of(Message message, Words words) {
        Envelope envelope = new Envelope(message.body(), "agrees", "bodyDigest", "reason");
        SignOffAsked asked =
                new SignOffAsked(envelope.yes("agrees"), envelope.digest("bodyDigest"), envelope.text("reason"));
        envelope.demand(words);
        return asked;
    }

    Statement of(History seen) {
        return agrees
                ? sign(seen)
                : new Statement.Dispute(seen.fact(), seen.newest().number(), digest, reason);
    }

    Statement.Sign sign(History seen) {
        return new Statement.Sign(seen.fact(), seen.newest().number(), digest);
    }
}
