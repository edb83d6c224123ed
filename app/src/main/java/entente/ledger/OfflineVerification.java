package entente.ledger;

import entente.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an export proves by itself, with no server and no network. Chains prove that nothing within them was changed after the fact; only a head
 * signed with a key that the verifier trusts from elsewhere proves that the chain as a whole was not made anew.
 *
 * @param signedUpTo the last entry of SHARED that a trusted key covers, 0 where none does
 */
public record OfflineVerification(List<Finding> findings, long signedUpTo) {
    /** One thing that does not fit. */
    public record Finding(Chain chain, long seq, Text what) {}

    public boolean isSound() {
        return findings.isEmpty();
    }

    /** Checks everything; {@code trusted} are keys known from elsewhere than the export. */
    public static OfflineVerification of(BookExport export, Set<VerifyKey> trusted) {
        List<Finding> findings = new ArrayList<>();
        for (Chain chain : export.viewpoint().chains()) {
            chain(export, chain, findings);
        }
        long signedUpTo = 0;
        for (SignedHead head : export.signedHeads()) {
            if (signedHead(export, head, trusted, findings)) {
                signedUpTo = Math.max(signedUpTo, head.seq());
            }
        }
        return new OfflineVerification(List.copyOf(findings), signedUpTo);
    }

    private static void chain(BookExport export, Chain chain, List<Finding> findings) {
        List<Entry> entries =
                export.entries().stream().filter(e -> e.chain() == chain).toList();
        Verifier.verify(entries).forEach(f -> findings.add(new Finding(chain, f.seq(), f.what())));
        entries.stream()
                .filter(e -> !e.arrangement().equals(export.arrangement()))
                .findFirst()
                .ifPresent(e -> findings.add(new Finding(chain, e.seq(), Text.of("ledger.verify.arrangement"))));
        Head end = entries.isEmpty() ? Head.NONE : Head.of(entries.getLast());
        Head said = export.heads().getOrDefault(chain, Head.NONE);
        if (end.seq() != said.seq() || !end.hash().equals(said.hash())) {
            findings.add(new Finding(chain, end.seq(), Text.of("ledger.verify.end", said.seq(), end.seq())));
        }
    }

    /** Whether a key that is trusted covers the chain up to this head. */
    private static boolean signedHead(
            BookExport export, SignedHead head, Set<VerifyKey> trusted, List<Finding> findings) {
        List<Entry> shared = export.entries().stream()
                .filter(e -> e.chain() == Chain.SHARED && e.seq() == head.seq())
                .toList();
        String key = head.key().base64();
        Text wrong = null;
        if (!head.arrangement().equals(export.arrangement()) || !head.isGenuine()) {
            wrong = Text.of("ledger.verify.signature", head.seq(), key);
        } else if (shared.isEmpty()) {
            wrong = Text.of(
                    "ledger.verify.short",
                    head.seq(),
                    export.heads().getOrDefault(Chain.SHARED, Head.NONE).seq());
        } else if (!shared.getFirst().hash().equals(head.hash())) {
            wrong = Text.of("ledger.verify.head", head.seq());
        }
        if (wrong != null) {
            findings.add(new Finding(Chain.SHARED, head.seq(), wrong));
        }
        return wrong == null && trusted.contains(head.key());
    }
}
