package entente.asking;

import entente.access.JudgingContexts;
import entente.governance.ChallengeTable;
import entente.governance.challenge.Issue;
import entente.governance.community.DissentNote;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** In the night after a week: what was held enters the chain of both in the system's voice, in random order, and is forgotten where it was held. */
public final class NightlyDissent {
    /** What was held: its random id, and no more of whose it is. */
    private record Held(UUID id, UUID issue, String problem, String said, LocalDate dueOn) {}

    private static final int SHORT = 8;

    private final Transactions transactions;
    private final JudgingContexts contexts;
    private final Ledger ledger;

    public NightlyDissent(DataSource source, JudgingContexts contexts, Ledger ledger) {
        this.transactions = new Transactions(source);
        this.contexts = contexts;
        this.ledger = ledger;
    }

    public void showDue(UUID arrangement) {
        contexts.find(arrangement)
                .flatMap(holders -> holders.reader(Viewpoint.SHARED))
                .ifPresent(reader -> showDue(reader, arrangement));
    }

    private void showDue(Reader reader, UUID arrangement) {
        List<Held> due = due(reader, arrangement);
        if (!due.isEmpty()) {
            Book book = ledger.book(reader, arrangement, Viewpoint.SHARED);
            List<Statement> notes = due.stream().map(held -> note(held, book)).toList();
            ledger.append(reader, arrangement, Voice.SYSTEM, Chain.SHARED, notes);
        }
        letGo(reader, arrangement);
    }

    /**
     * Whoever withdrew the problem in the meantime does not keep from the others what was said of it. Its title is recorded anew only then,
     * and not where words of it were emptied, which must not come back by this way.
     */
    private static Statement note(Held held, Book book) {
        boolean known =
                book.current(Issue.class).stream().anyMatch(issue -> issue.id().equals(held.issue));
        boolean whole = book.history(held.issue).stream()
                .anyMatch(history ->
                        history.versions().stream().noneMatch(one -> one.entry().isRedacted()));
        String code = held.id.toString().substring(0, SHORT);
        DissentNote note = new DissentNote(
                code,
                known || !whole ? null : held.problem,
                known ? new Ref<>(held.issue) : null,
                held.dueOn,
                held.said);
        return new Statement.Say(held.id, ChallengeTable.DISSENT_NOTE, note, held.dueOn);
    }

    private List<Held> due(Reader reader, UUID arrangement) {
        return transactions.as(
                reader,
                jdbc -> jdbc.sql("select id, issue, problem, said, due_on from assessment.due_dissent(:arrangement)")
                        .param("arrangement", arrangement)
                        .query((row, n) -> new Held(
                                row.getObject("id", UUID.class),
                                row.getObject("issue", UUID.class),
                                row.getString("problem"),
                                row.getString("said"),
                                row.getObject("due_on", LocalDate.class)))
                        .list());
    }

    private void letGo(Reader reader, UUID arrangement) {
        transactions.as(
                reader,
                jdbc -> jdbc.sql("select assessment.let_go_dissent(:arrangement)")
                        .param("arrangement", arrangement)
                        .query(Integer.class)
                        .single());
    }
}
