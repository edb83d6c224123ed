package entente.ledger.postgres;

import entente.kernel.Side;
import entente.ledger.Answer;
import entente.ledger.Append;
import entente.ledger.Bodies;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Speaker;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Questions that both sides are asked: each answers in its own chain, and both answers enter SHARED in one append when both exist or the time
 * is over. Until then the database tells neither side anything of the other's.
 */
public final class Answers {
    private record Question(Kind<?> kind, String subject) {
        UUID answeredBy(UUID arrangement, Voice side) {
            return Answer.idOf(arrangement, kind, subject, side);
        }
    }

    private final Ledger ledger;

    public Answers(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Gives a question its deadline, known to both and never moved; at least a day, by the database's clock. */
    public void ask(Reader reader, UUID arrangement, Side side, Kind<?> kind, String subject, Instant closesAt) {
        ledger.transactions()
                .as(
                        reader,
                        jdbc -> jdbc.sql("""
                        insert into ledger.asked (arrangement, kind, subject, side, closes_at)
                        values (:arrangement, :kind, :subject, :side, :closesAt)
                            on conflict (arrangement, kind, subject) do nothing
                        """)
                                .param("arrangement", arrangement)
                                .param("kind", kind.name())
                                .param("subject", subject)
                                .param("side", side.name())
                                .param("closesAt", EntryRows.utc(closesAt))
                                .update());
    }

    /** What both sides are asked, with its deadline, the latest question first. */
    public List<Asked> asked(Reader reader, UUID arrangement) {
        return ledger.transactions()
                .as(
                        reader,
                        jdbc -> jdbc.sql("""
                        select kind, subject, side, asked_at, closes_at
                          from ledger.asked
                         where arrangement = :arrangement
                         order by asked_at desc, kind, subject
                        """)
                                .param("arrangement", arrangement)
                                .query((row, n) -> new Asked(
                                        ledger.kinds().get(row.getString("kind")),
                                        row.getString("subject"),
                                        Side.valueOf(row.getString("side")),
                                        row.getObject("closes_at", OffsetDateTime.class)
                                                .toInstant()))
                                .list());
    }

    /** Enters into SHARED what may be known by now and is not there yet: after every answer, and by whoever looks after deadlines. */
    public List<Entry> settle(Reader reader, UUID arrangement) {
        List<Entry> revealed = ledger.transactions().as(reader, jdbc -> reveal(jdbc, reader, arrangement));
        ledger.tell(reader, revealed);
        return revealed;
    }

    private List<Entry> reveal(JdbcClient jdbc, Reader reader, UUID arrangement) {
        Book before = ledger.open(jdbc, arrangement, Viewpoint.SHARED);
        List<Answer> answers = new ArrayList<>();
        for (Question question : open(jdbc, arrangement, before)) {
            answers.addAll(revealed(jdbc, arrangement, question));
        }
        if (missing(before, arrangement, answers).isEmpty()) {
            return List.of();
        }
        Turn turn = ledger.turn(jdbc, arrangement, Chain.SHARED);
        Append append = turn.append(new Speaker(arrangement, Voice.SYSTEM, reader.person()));
        missing(turn.book(), arrangement, answers).forEach(append::reveal);
        ledger.insert(jdbc, append.entries());
        return append.entries();
    }

    private static List<Answer> missing(Book shared, UUID arrangement, List<Answer> answers) {
        return answers.stream()
                .filter(a -> shared.history(Answer.idOf(arrangement, a.kind(), a.subject(), a.side()))
                        .isEmpty())
                .toList();
    }

    /** What the reader's side has answered, and what closed unanswered, as far as not both answers stand in SHARED. */
    private List<Question> open(JdbcClient jdbc, UUID arrangement, Book shared) {
        return jdbc
                .sql("""
                        select kind, subject from ledger.answer where arrangement = :arrangement
                        union
                        select kind, subject from ledger.asked where arrangement = :arrangement and closes_at <= clock_timestamp()
                        order by kind, subject
                        """)
                .param("arrangement", arrangement)
                .query((row, n) -> new Question(ledger.kinds().get(row.getString("kind")), row.getString("subject")))
                .list()
                .stream()
                .filter(q -> Stream.of(Voice.CLIENT, Voice.PROVIDER)
                        .anyMatch(side ->
                                shared.history(q.answeredBy(arrangement, side)).isEmpty()))
                .toList();
    }

    private List<Answer> revealed(JdbcClient jdbc, UUID arrangement, Question question) {
        return jdbc
                .sql("select " + EntryRows.COLUMNS + """

                          from ledger.revealed_answers(:arrangement, :kind, :subject)
                         order by side
                        """)
                .param("arrangement", arrangement)
                .param("kind", question.kind().name())
                .param("subject", question.subject())
                .query(new EntryRows()::read)
                .list()
                .stream()
                .map(entry -> new Answer(
                        question.kind(),
                        body(question.kind(), entry),
                        entry.effectiveOn(),
                        entry.side(),
                        entry.actor()))
                .toList();
    }

    /** Remembers, as privately as the facts themselves, which of the new entries answer what. */
    static void note(JdbcClient jdbc, Kind<?> kind, Entry entry) {
        jdbc.sql("""
                        insert into ledger.answer (arrangement, chain, kind, subject, fact)
                        values (:arrangement, :chain, :kind, :subject, :fact)
                            on conflict (arrangement, chain, kind, subject) do update
                           set fact = excluded.fact
                        """)
                .param("arrangement", entry.arrangement())
                .param("chain", entry.chain().name())
                .param("kind", kind.name())
                .param("subject", kind.keyOf(body(kind, entry)))
                .param("fact", entry.fact())
                .update();
    }

    static boolean isOne(Kind<?> kind, Entry entry) {
        return kind.home() == Home.REVEALED_TOGETHER && entry.chain() != Chain.SHARED;
    }

    private static Fact body(Kind<?> kind, Entry entry) {
        return Bodies.read(kind, entry.shape(), Objects.requireNonNull(entry.body()));
    }
}
