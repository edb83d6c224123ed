package entente.ledger;

import entente.kernel.Refused;

/** A titled link or stored file that stands as evidence. */
public record Document(String title, String address) {
    public Document {
        Refused.unless(!title.isBlank(), "title", "ledger.document.title");
        Refused.unless(
                address.matches("(https?://\\S+|file:[0-9a-f]{64})"), "address", "ledger.document.address", address);
    }
}
