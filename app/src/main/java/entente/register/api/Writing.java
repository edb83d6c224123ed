package entente.register.api;

import entente.access.Member;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.History;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.ledger.Version;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Requests;
import entente.register.Change;
import entente.register.FieldProblem;
import entente.register.JsonChange;
import entente.register.JsonFact;
import entente.register.References;
import entente.register.Shown;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One request that writes to a register: done once for its key, and answered with what it led to. */
final class Writing {
    private final Ledger ledger;
    private final Requests requests;
    private final Words words;
    private final Member member;
    private final Kind<?> kind;

    Writing(Ledger ledger, Requests requests, Words words, Member member, Kind<?> kind) {
        this.ledger = ledger;
        this.requests = requests;
        this.words = words;
        this.member = member;
        this.kind = kind;
    }

    /** What is to be added, and where. */
    record Asked(Chain chain, Statement statement) {}

    /** Adds what is asked, unless the same was asked before; either way the answer is the same. */
    ResponseEntity<JsonNode> done(HttpStatus how, Message message, Supplier<Asked> asked) {
        Optional<Requests.Request> once =
                Optional.ofNullable(message.key()).map(k -> new Requests.Request(k, message.digest()));
        Optional<Entry> before =
                once.flatMap(r -> requests.find(member.reader(), member.arrangement(), member.side(), r));
        if (before.isPresent()) {
            return answer(
                    how, before.get(), member.book(ledger).knownAt(before.get().recordedAt()));
        }
        return answer(how, add(asked.get(), once), member.book(ledger));
    }

    /** The fact as this reader's book knows it. */
    History known(UUID fact) {
        return FactsApi.history(member.book(ledger), kind, fact);
    }

    /** The same; the version that the message has seen must be its newest. */
    History seen(UUID fact, Message message) {
        String ifMatch = message.seen();
        Book book = member.book(ledger);
        History history = FactsApi.history(book, kind, fact);
        if (ifMatch == null || "*".equals(ifMatch.strip())) {
            throw Problem.plain(HttpStatus.PRECONDITION_REQUIRED, words, "unseen");
        }
        OptionalInt seen = Tag.version(ifMatch);
        if (seen.isEmpty() || seen.getAsInt() != history.newest().number()) {
            throw overtaken(
                    HttpStatus.PRECONDITION_FAILED,
                    book,
                    history,
                    seen.orElse(history.newest().number()));
        }
        return history;
    }

    private Entry add(Asked asked, Optional<Requests.Request> once) {
        try {
            if (once.isPresent()) {
                return requests.append(
                        member.reader(), member.arrangement(), member.side(), asked.chain, once.get(), asked.statement);
            }
            return ledger.append(
                            member.reader(),
                            member.arrangement(),
                            member.voice(),
                            asked.chain,
                            List.of(asked.statement))
                    .getLast();
        } catch (Refused refused) {
            throw Problem.wrong(words, List.of(place(refused)));
        } catch (Conflict conflict) {
            throw conflict(asked.statement, conflict);
        }
    }

    /** The ledger names components of the body, the reason beside it, or nothing. */
    private Problem.Wrong place(Refused refused) {
        String field = refused.field();
        boolean inBody =
                kind.components().stream().anyMatch(c -> field.startsWith(c.name()) && !field.equals("reason"));
        return inBody
                ? Problem.Wrong.inBody(new FieldProblem(field, refused.text()))
                : Problem.Wrong.inMessage(field, refused.text());
    }

    private RuntimeException conflict(Statement statement, Conflict conflict) {
        int seen = switch (statement) {
            case Statement.Amend amend -> amend.version();
            case Statement.Withdraw withdraw -> withdraw.version();
            case Statement.Sign sign -> sign.version();
            case Statement.Dispute dispute -> dispute.version();
            case Statement.Say _, Statement.Affirm _, Statement.Redact _ -> Integer.MAX_VALUE;
        };
        Book book = member.book(ledger);
        return book.history(statement.fact())
                .filter(history -> history.newest().number() > seen)
                .<RuntimeException>map(history -> overtaken(HttpStatus.CONFLICT, book, history, seen))
                .orElse(conflict);
    }

    private RuntimeException overtaken(HttpStatus status, Book book, History history, int seen) {
        Shown shown = new Shown(words, new References(book, history.chain()));
        List<ObjectNode> meanwhile = Change.of(book, history.fact()).stream()
                .filter(change -> change.version() > seen)
                .map(change -> JsonChange.write(change, "", shown))
                .toList();
        int newest = history.newest().number();
        return Problem.overtaken(status, words, Text.of("register.api.overtaken", seen, newest), meanwhile);
    }

    private ResponseEntity<JsonNode> answer(HttpStatus how, Entry entry, Book book) {
        History history = book.history(entry.fact()).orElseThrow(() -> new NotFound("no such fact: " + entry.fact()));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(how).eTag(Tag.of(book, history).text());
        if (how == HttpStatus.NO_CONTENT) {
            return answer.build();
        }
        if (how == HttpStatus.CREATED) {
            answer.location(URI.create(
                    "/api/v1/arrangements/" + member.arrangement() + "/" + kind.name() + "/" + entry.fact()));
        }
        Version shown = JsonFact.shown(history, book.find(kind, entry.fact()).map(r -> r.version()))
                .orElse(history.newest());
        return answer.body(new JsonFact(words).write(history, shown));
    }
}
