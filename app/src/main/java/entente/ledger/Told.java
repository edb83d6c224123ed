package entente.ledger;

import entente.kernel.Side;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A book told from facts alone, with no store behind it: for judging a workbook offline and for samples. Facts are checked like any others.
 * Everything is known at the moment the telling names.
 */
public final class Told {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Kinds kinds;
    private final Append append;

    private Told(Book book, Chain chain, Instant knownAt) {
        this.kinds = book.kinds();
        Speaker nobody = new Speaker(NOBODY, Voice.SYSTEM, NOBODY);
        this.append = new Append(book, chain, book.head(chain), nobody, knownAt, ZoneOffset.UTC, true);
    }

    public static Told in(Kinds kinds, Chain chain, Instant knownAt) {
        return after(Book.of(kinds, Viewpoint.of(chain), List.of()), chain, knownAt);
    }

    /** Goes on from what is told already. */
    public static Told after(Book book, Chain chain, Instant knownAt) {
        return new Told(book, chain, knownAt);
    }

    /** One fact of one side, signed by the sides named. */
    public <T extends Fact> Ref<T> fact(Side by, T body, LocalDate effectiveOn, Side... signedBy) {
        return fact(Voice.of(by), body, effectiveOn, signedBy);
    }

    /** The same in the system's voice, as judgement says what it found. */
    public <T extends Fact> Ref<T> found(T body, LocalDate effectiveOn) {
        return fact(Voice.SYSTEM, body, effectiveOn);
    }

    private <T extends Fact> Ref<T> fact(Voice by, T body, LocalDate effectiveOn, Side... signedBy) {
        UUID id = UUID.nameUUIDFromBytes(("" + append.head().seq()).getBytes(StandardCharsets.UTF_8));
        @SuppressWarnings("unchecked") // a body is of its own class
        Kind<T> kind = kinds.of((Class<T>) body.getClass());
        append.as(by).add(new Statement.Say(id, kind, body, effectiveOn));
        Digest digest = append.last().bodyDigest();
        Set<Side> signers = new LinkedHashSet<>(List.of(signedBy));
        for (Side side : signers) {
            append.as(Voice.of(side)).add(new Statement.Sign(id, 1, digest));
        }
        return new Ref<>(id);
    }

    /** Anything else said later: an amendment, a dispute, a withdrawal. */
    public void say(Side by, Statement statement) {
        append.as(Voice.of(by)).add(statement);
    }

    /** A side's signature of the fact's newest version. */
    public void sign(Side by, UUID fact) {
        Version newest = append.find(fact)
                .map(History::newest)
                .orElseThrow(() -> new IllegalArgumentException("nothing was told of " + fact));
        say(by, new Statement.Sign(fact, newest.number(), newest.entry().bodyDigest()));
    }

    /** What is told so far. */
    public Book book() {
        return append.soFar();
    }
}
