package entente.ledger;

import entente.kernel.Text;
import java.util.ArrayList;
import java.util.List;

/** Makes every digest of a chain again and names the entries where it comes out differently. */
public final class Verifier {
    /** One entry that is not what its chain says. */
    public record Finding(long seq, Text what) {}

    private Verifier() {}

    /** Checks one whole chain, given in order from its first entry. */
    public static List<Finding> verify(List<Entry> entries) {
        List<Finding> findings = new ArrayList<>();
        Head head = Head.NONE;
        for (Entry entry : entries) {
            if (entry.seq() != head.seq() + 1) {
                findings.add(new Finding(entry.seq(), Text.of("ledger.verify.gap", head.seq(), entry.seq())));
            }
            if (!entry.previous().equals(head.hash())) {
                findings.add(new Finding(entry.seq(), Text.of("ledger.verify.previous")));
            }
            if (entry.recordedAt().isBefore(head.at())) {
                findings.add(new Finding(entry.seq(), Text.of("ledger.verify.time")));
            }
            if (!entry.hash().equals(Recipe.hash(entry))) {
                findings.add(new Finding(entry.seq(), Text.of("ledger.verify.hash")));
            }
            Salt salt = entry.salt();
            if (salt != null && !entry.bodyDigest().equals(Recipe.bodyDigest(salt, entry.body(), entry.reason()))) {
                findings.add(new Finding(entry.seq(), Text.of("ledger.verify.body")));
            }
            head = Head.of(entry);
        }
        return List.copyOf(findings);
    }
}
