package entente.access;

import entente.kernel.Conflict;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.BookExport;
import entente.ledger.Chain;
import entente.ledger.Head;
import entente.ledger.SignedHead;
import entente.ledger.VerifyKey;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.SignedHeads;
import entente.ledger.postgres.Transactions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** What can be shown to somebody who trusts nobody here: where the shared chain ends, who signed that with which key, and the books to check it by. */
public final class Proofs {
    /**
     * One signature under the shared chain.
     *
     * @param by the organisation's name
     * @param ownKey whether it was made with a key this server does not hold
     */
    public record Signature(SignedHead head, String by, boolean ours, boolean ownKey) {}

    /**
     * What the page of an arrangement shows.
     *
     * @param unsigned how many entries have come since the last signature of the own organisation
     */
    public record Shown(Head head, List<Signature> signatures, Set<VerifyKey> keys, UUID organisation, long unsigned) {}

    private final Ledger ledger;
    private final SignedHeads heads;
    private final Transactions transactions;

    public Proofs(DataSource source, Ledger ledger, SignedHeads heads) {
        this.ledger = ledger;
        this.heads = heads;
        this.transactions = new Transactions(source);
    }

    public Shown of(Member member) {
        member.must(Right.READ);
        Head head = ledger.book(member.reader(), member.arrangement(), Viewpoint.SHARED)
                .head(Chain.SHARED);
        Set<VerifyKey> keys = heads.registered(member.reader());
        Map<UUID, String> names = names(member);
        UUID own = member.person().organisation();
        List<Signature> signatures = heads.list(member.reader(), member.arrangement()).stream()
                .sorted(Comparator.comparingLong(SignedHead::seq)
                        .thenComparing(SignedHead::signedAt)
                        .reversed())
                .map(h -> new Signature(
                        h,
                        names.getOrDefault(h.organisation(), ""),
                        h.organisation().equals(own),
                        keys.contains(h.key())))
                .toList();
        long signed = signatures.stream()
                .filter(Signature::ours)
                .mapToLong(s -> s.head.seq())
                .max()
                .orElse(0);
        return new Shown(head, signatures, keys, own, head.seq() - signed);
    }

    /** Signs what both share, as it is now, with the server's key of the member's organisation. */
    public void sign(Member member) {
        member.must(Right.KEYS);
        heads.sign(member.reader(), member.arrangement());
    }

    /** The same for every side, as the night does. */
    public void signFor(UUID arrangement, Holders holders) {
        holders.readers().forEach(reader -> heads.sign(reader, arrangement));
    }

    public void register(Member member, String pem) {
        member.must(Right.KEYS);
        heads.register(member.reader(), VerifyKey.read(pem));
    }

    public void countersign(Member member, String line) {
        member.must(Right.KEYS);
        heads.countersign(member.reader(), SignedHead.read(line.strip()));
    }

    /** What both share, which only is a chain as a whole: so for whoever may read all of it. */
    public BookExport shared(Member member) {
        member.must(Right.READ_RESERVED);
        return export(member, member.sharedBook(ledger));
    }

    /** That and the own chain, which only is a chain as a whole: so not while some of it is kept to a few others. */
    public BookExport own(Member member) {
        member.must(Right.EXPORT_BOOK);
        Book whole = ledger.book(member.reader(), member.arrangement(), Viewpoint.of(member.side()));
        if (member.book(ledger).size() != whole.size()) {
            throw new Conflict(Text.of("access.proofs.few"));
        }
        return export(member, whole);
    }

    private BookExport export(Member member, Book book) {
        List<SignedHead> signed = heads.list(member.reader(), member.arrangement());
        return BookExport.of(member.arrangement(), book, ledger.clock().instant(), signed);
    }

    private Map<UUID, String> names(Member member) {
        return transactions.as(member.reader(), jdbc -> {
            Map<UUID, String> names = new HashMap<>();
            jdbc.sql("select id, name from access.organisation").query(row -> {
                names.put(row.getObject("id", UUID.class), row.getString("name"));
            });
            return names;
        });
    }
}
