package entente.ledger;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns statements into the next entries of one chain, or refuses them. Pure: the store locks the head, calls this, and inserts what comes back.
 * Each statement sees those before it, so that a batch is checked as a whole.
 */
public final class Append {
    private final Book book;
    private final Histories known;
    private final Chain chain;
    private final boolean told;
    private final ZoneId zone;
    private final Instant now;
    private final List<Read> reads = new ArrayList<>();
    private boolean redacts;
    private Speaker speaker;
    private Head head;

    /** Continues a chain after its head; the book is the chain as its entries may be checked, {@code Viewpoint.of(chain)}. */
    public Append(Book book, Chain chain, Head head, Speaker speaker, Instant now, ZoneId zone) {
        this(book, chain, head, speaker, now, zone, false);
    }

    /** With {@code told}, one teller says what both sides said, as a workbook does, and any voice may speak in the chain */
    Append(Book book, Chain chain, Head head, Speaker speaker, Instant now, ZoneId zone, boolean told) {
        if (book.viewpoint() != Viewpoint.of(chain)) {
            throw new IllegalArgumentException(chain + " is not checked against a book of " + book.viewpoint());
        }
        this.book = book;
        this.known = book.unfinished();
        this.chain = chain;
        this.head = head;
        this.speaker = speaker;
        this.told = told;
        this.zone = zone;
        Instant exact = Microseconds.of(now);
        this.now = exact.isBefore(head.at()) ? head.at() : exact;
    }

    public List<Entry> entries() {
        return reads.stream().map(Read::entry).toList();
    }

    /** The book as it is once the entries are kept; nothing can be added after this. */
    public Book after() {
        return redacts ? book.plus(entries()) : book.after(reads, known);
    }

    /** The book as it is by now, for whoever goes on. */
    Book soFar() {
        return redacts ? book.plus(entries()) : book.after(reads, known.next());
    }

    Optional<History> find(UUID fact) {
        return known.find(fact);
    }

    Entry last() {
        return reads.getLast().entry();
    }

    public Head head() {
        return head;
    }

    /** From here on another voice speaks. */
    Append as(Voice side) {
        speaker = new Speaker(speaker.arrangement(), side, speaker.actor());
        return this;
    }

    /** Adds what one side answered in its own chain, under its own name; only for the store, which sees to it that both may read it now. */
    public Append reveal(Answer answer) {
        Speaker before = speaker;
        speaker = new Speaker(before.arrangement(), answer.side(), answer.actor());
        UUID id = Answer.idOf(before.arrangement(), answer.kind(), answer.subject(), answer.side());
        Statement.Say said = new Statement.Say(id, answer.kind(), answer.body(), answer.effectiveOn());
        new Checks(known, book.kinds(), chain, speaker, told).reveal(said);
        keep(version(said.kind(), said, 1, Act.RECORD, said.body(), null));
        speaker = before;
        return this;
    }

    /** Checks one statement and adds its entry. */
    public Append add(Statement statement) {
        Checks checks = new Checks(known, book.kinds(), chain, speaker, told);
        Entry entry = switch (statement) {
            case Statement.Say said -> {
                checks.record(said);
                yield version(said.kind(), said, 1, Act.RECORD, said.body(), said.reason());
            }
            case Statement.Amend said -> {
                History history = checks.amend(said);
                yield version(history.kind(), said, said.version() + 1, Act.AMEND, said.body(), said.reason());
            }
            case Statement.Withdraw said -> withdrawal(said, checks.withdraw(said));
            case Statement.Sign said -> about(checks.sign(said), said.version(), Act.SIGN, said.bodyDigest(), null);
            case Statement.Dispute said ->
                about(checks.dispute(said), said.version(), Act.DISPUTE, said.bodyDigest(), said.reason());
            case Statement.Affirm said -> affirmation(checks.affirm(said));
            case Statement.Redact said -> redaction(said, checks.redact(said));
        };
        keep(entry);
        return this;
    }

    /** What cannot be read again is not kept in the first place. */
    private void keep(Entry entry) {
        Read read = Read.of(book.kinds(), entry);
        Unreadable unreadable = read.unreadable();
        if (unreadable != null) {
            throw new Refused("", unreadable.why());
        }
        redacts |= !known.add(book.kinds(), read).isEmpty();
        reads.add(read);
        head = Head.of(entry);
    }

    private Entry version(Kind<?> kind, Statement said, int number, Act act, Fact body, @Nullable String reason) {
        var effectiveOn = switch (said) {
            case Statement.Say r -> r.effectiveOn();
            case Statement.Amend a -> a.effectiveOn();
            default -> throw new IllegalStateException("not a version: " + said);
        };
        return sealed(new Line(said.fact(), kind, number, act, effectiveOn), Bodies.write(kind, body), reason);
    }

    private Entry withdrawal(Statement.Withdraw said, History history) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (said.publishedAs() != null) {
            body.put("publishedAs", said.publishedAs().toString());
        }
        return sealed(
                new Line(said.fact(), history.kind(), said.version() + 1, Act.WITHDRAW, said.effectiveOn()),
                body.toString(),
                said.reason());
    }

    private Entry about(History history, int version, Act act, Digest signed, @Nullable String reason) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("bodyDigest", signed.hex());
        return sealed(
                new Line(
                        history.fact(),
                        history.kind(),
                        version,
                        act,
                        now.atZone(zone).toLocalDate()),
                body.toString(),
                reason);
    }

    private Entry affirmation(Version version) {
        History history = known.find(version.entry().fact()).orElseThrow();
        return sealed(
                new Line(
                        history.fact(),
                        history.kind(),
                        version.number(),
                        Act.AFFIRM,
                        now.atZone(zone).toLocalDate()),
                "{}",
                null);
    }

    private Entry redaction(Statement.Redact said, History history) {
        ArrayNode versions = JsonNodeFactory.instance.arrayNode();
        said.versions().stream().sorted().forEach(versions::add);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("versions", versions);
        return sealed(
                new Line(
                        said.fact(),
                        history.kind(),
                        history.newest().number(),
                        Act.REDACT,
                        now.atZone(zone).toLocalDate()),
                body.toString(),
                said.reason());
    }

    private record Line(UUID fact, Kind<?> kind, int version, Act act, LocalDate effectiveOn) {}

    private Entry sealed(Line line, String body, @Nullable String reason) {
        Refused.unless(reason == null || Characters.whole(reason), "reason", "ledger.refused.characters");
        Salt salt = Salt.fresh();
        Entry open = new Entry(
                speaker.arrangement(),
                chain,
                head.seq() + 1,
                line.fact,
                line.kind.name(),
                line.kind.shape(),
                line.version,
                line.act,
                speaker.side(),
                speaker.actor(),
                now,
                line.effectiveOn,
                reason,
                body,
                salt,
                Recipe.bodyDigest(salt, body, reason),
                head.hash(),
                Digest.ZERO);
        return open.hashed(Recipe.hash(open));
    }

    /** The words a conflict is told in: who made the version that came between. */
    static Text overtaken(Version newest) {
        return Text.of(
                "ledger.conflict.version",
                newest.number(),
                newest.entry().side(),
                newest.entry().recordedAt(),
                newest.entry().why().orElse(""));
    }
}
