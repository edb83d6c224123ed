package entente.register.api;

import entente.access.Member;
import entente.access.Right;
import entente.access.Signing;
import entente.kernel.Conflict;
import entente.kernel.Money;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Home;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Requests;
import entente.page.Ui;
import entente.register.JsonBody;
import entente.register.References;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.MethodNotAllowedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writing to a kind's register as JSON: recording, amending, withdrawing, signing, disputing and affirming. */
@RestController
@RequestMapping(FactsApi.REGISTER)
class FactActsApi {
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Ledger ledger;
    private final Requests requests;
    private final Signing signing;

    FactActsApi(Ledger ledger, Requests requests, Signing signing) {
        this.ledger = ledger;
        this.requests = requests;
        this.signing = signing;
    }

    @PostMapping(consumes = JSON)
    ResponseEntity<JsonNode> record(
            Ui ui,
            Member member,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String chain,
            HttpServletRequest request)
            throws IOException {
        Kind<?> of = get(kind, member, Right.RECORD);
        Message message = Message.of(request, ui.words());
        return writing(ui, member, of).done(HttpStatus.CREATED, message, () -> record(ui, member, of, chain, message));
    }

    private <T extends Fact> Writing.Asked record(Ui ui, Member member, Kind<T> kind, String where, Message message) {
        Chain chain = chain(member, kind, where);
        Envelope envelope = new Envelope(message.body(), "body", "effectiveOn", "reason");
        LocalDate named = envelope.day("effectiveOn");
        References references = new References(member.book(ledger), chain);
        T fact = envelope.accepted(JsonBody.read(kind, envelope.body(), references), ui.words());
        UUID id = Ids.next(ledger.clock().instant());
        return new Writing.Asked(chain, new Statement.Say(id, kind, fact, since(member, kind, fact, named)));
    }

    @PutMapping(path = "/{fact}", consumes = JSON)
    ResponseEntity<JsonNode> amend(
            Ui ui, Member member, @PathVariable String kind, @PathVariable UUID fact, HttpServletRequest request)
            throws IOException {
        Kind<?> of = get(kind, member, Right.RECORD);
        Message message = Message.of(request, ui.words());
        Writing writing = writing(ui, member, of);
        return writing.done(HttpStatus.OK, message, () -> amend(ui, member, of, writing.seen(fact, message), message));
    }

    private <T extends Fact> Writing.Asked amend(Ui ui, Member member, Kind<T> kind, History seen, Message message) {
        Envelope envelope = new Envelope(message.body(), "body", "effectiveOn", "reason");
        Book book = member.book(ledger);
        References references = new References(book, seen.chain());
        Optional<T> present = book.newest(kind.type(), new Ref<>(seen.fact())).map(Recorded::fact);
        if (present.isEmpty() && seen.newest().withdraws()) {
            throw new Conflict(Text.of("ledger.refused.withdrawn"));
        }
        LocalDate named = envelope.day("effectiveOn");
        String reason = envelope.text("reason");
        T fact = envelope.accepted(
                present.map(now -> JsonBody.read(kind, envelope.body(), references, now))
                        .orElseGet(() -> JsonBody.read(kind, envelope.body(), references)),
                ui.words());
        return new Writing.Asked(
                seen.chain(),
                new Statement.Amend(
                        seen.fact(), seen.newest().number(), fact, since(member, kind, fact, named), reason));
    }

    /** The same as its withdrawal, for which some libraries send no body with DELETE. */
    @DeleteMapping(path = "/{fact}", consumes = JSON)
    ResponseEntity<JsonNode> delete(
            Ui ui, Member member, @PathVariable String kind, @PathVariable UUID fact, HttpServletRequest request)
            throws IOException {
        return withdraw(ui, member, kind, fact, request);
    }

    @PostMapping(path = "/{fact}/withdrawal", consumes = JSON)
    ResponseEntity<JsonNode> withdraw(
            Ui ui, Member member, @PathVariable String kind, @PathVariable UUID fact, HttpServletRequest request)
            throws IOException {
        Kind<?> of = get(kind, member, Right.RECORD);
        Message message = Message.of(request, ui.words());
        Writing writing = writing(ui, member, of);
        return writing.done(HttpStatus.NO_CONTENT, message, () -> {
            History history = writing.seen(fact, message);
            Envelope envelope = new Envelope(message.body(), "reason", "effectiveOn");
            LocalDate from = Objects.requireNonNullElse(envelope.day("effectiveOn"), today(member));
            String reason = envelope.text("reason");
            envelope.demand(ui.words());
            return new Writing.Asked(
                    history.chain(),
                    new Statement.Withdraw(fact, history.newest().number(), from, reason, null));
        });
    }

    @PostMapping(path = "/{fact}/sign-offs", consumes = JSON)
    ResponseEntity<JsonNode> signOff(
            Ui ui, Member member, @PathVariable String kind, @PathVariable UUID fact, HttpServletRequest request)
            throws IOException {
        Kind<?> of = get(kind, member, Right.SIGN);
        Message message = Message.of(request, ui.words());
        Writing writing = writing(ui, member, of);
        SignOffAsked asked = SignOffAsked.of(message, ui.words());
        Optional<Money> needsTwo = asked.agrees() ? signing.needsTwo(member, writing.known(fact)) : Optional.empty();
        if (needsTwo.isPresent()) {
            signing.signFirst(member, asked.sign(writing.seen(fact, message)));
            return ResponseEntity.accepted().body(waiting(ui, needsTwo.get()));
        }
        return writing.done(HttpStatus.NO_CONTENT, message, () -> {
            History history = writing.seen(fact, message);
            return new Writing.Asked(history.chain(), asked.of(history));
        });
    }

    /** What is kept until somebody else of the side signs too. */
    private static JsonNode waiting(Ui ui, Money limit) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("waitsFor", "SECOND_SIGNATURE")
                .put("text", ui.say("access.sign.waits", limit));
    }

    @PostMapping("/{fact}/affirmations")
    ResponseEntity<JsonNode> affirm(
            Ui ui, Member member, @PathVariable String kind, @PathVariable UUID fact, HttpServletRequest request) {
        Kind<?> of = get(kind, member, Right.RECORD);
        return writing(ui, member, of).done(HttpStatus.NO_CONTENT, Message.without(request), () -> {
            History history = FactsApi.history(member.book(ledger), of, fact);
            return new Writing.Asked(history.chain(), new Statement.Affirm(fact));
        });
    }

    private Writing writing(Ui ui, Member member, Kind<?> kind) {
        return new Writing(ledger, requests, ui.words(), member, kind);
    }

    /** What the system alone says can be read here and not written. */
    private Kind<?> get(String name, Member member, Right right) {
        Kind<?> kind = FactsApi.get(ledger, name);
        member.must(right);
        if (right == Right.RECORD) {
            member.mustSay(kind);
        }
        if (kind.author().system()) {
            throw new MethodNotAllowedException(HttpMethod.POST, List.of(HttpMethod.GET));
        }
        return kind;
    }

    /** Where the kind lives unless another chain is named; nobody writes where they may not read. */
    static Chain chain(Member member, Kind<?> kind, String named) {
        Chain chain = named.isBlank()
                ? kind.home() == Home.SHARED ? Chain.SHARED : member.chain()
                : Arrays.stream(Chain.values())
                        .filter(c -> c.name().equals(named))
                        .findFirst()
                        .orElseThrow(() ->
                                new Refused("chain", Text.of("register.choice", named, "SHARED, " + member.chain())));
        if (chain != Chain.SHARED && !member.subjects().contains(kind.subject())) {
            throw new NotFound("not a subject of " + member.roles() + ": " + kind.subject());
        }
        return chain;
    }

    /** The day that is named; else the one the kind names; else today. */
    private LocalDate since(Member member, Kind<?> kind, Fact fact, @Nullable LocalDate named) {
        return named != null ? named : kind.dayOf(fact).orElse(today(member));
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
