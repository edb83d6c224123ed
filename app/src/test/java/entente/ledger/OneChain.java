package entente.ledger;

import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Sample.Deal;
import entente.ledger.Sample.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A shared chain that both sides write to, told act by act. */
abstract class OneChain {
    static final UUID ARRANGEMENT = UUID.fromString("0192f000-0000-7000-8000-000000000001");
    static final UUID SOMEBODY = UUID.fromString("0192f000-0000-7000-8000-000000000002");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    final UUID id = UUID.fromString("0192f000-0000-7000-8000-0000000000aa");
    List<Entry> chain = List.of();
    Instant now = NOON;

    void say(Side side, Statement statement) {
        Head head = chain.isEmpty() ? Head.NONE : Head.of(chain.getLast());
        Append append = new Append(
                book(), Chain.SHARED, head, new Speaker(ARRANGEMENT, Voice.of(side), SOMEBODY), now, ZoneOffset.UTC);
        List<Entry> longer = new java.util.ArrayList<>(chain);
        longer.addAll(append.add(statement).entries());
        chain = List.copyOf(longer);
    }

    void sign(Side side, int version) {
        say(side, new Statement.Sign(id, version, digest(version)));
    }

    void dispute(Side side, int version, String reason) {
        say(side, new Statement.Dispute(id, version, digest(version), reason));
    }

    Digest digest(int version) {
        return book().history(id)
                .orElseThrow()
                .version(version)
                .orElseThrow()
                .entry()
                .bodyDigest();
    }

    void agreed(String price) {
        say(Side.CLIENT, new Statement.Say(id, Sample.DEAL, deal(price), MARCH));
        sign(Side.CLIENT, 1);
        sign(Side.PROVIDER, 1);
    }

    String price() {
        return book().inForce(Deal.class).getFirst().fact().price().amount().toPlainString();
    }

    String text(LocalDate on) {
        return book().on(on).inForce(Note.class).getFirst().fact().text();
    }

    Book book() {
        return Book.of(Sample.KINDS, Viewpoint.SHARED, chain);
    }

    static Deal deal(String price) {
        return new Deal("d", Money.of(price, "EUR"));
    }
}
