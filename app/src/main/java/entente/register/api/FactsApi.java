package entente.register.api;

import entente.access.Member;
import entente.access.Names;
import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Version;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.register.Change;
import entente.register.JsonChange;
import entente.register.JsonFact;
import entente.register.Listing;
import entente.register.References;
import entente.register.Shown;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reading a kind's register as JSON: a page of it, one fact, and what happened to it. */
@RestController
@RequestMapping(FactsApi.REGISTER)
class FactsApi {
    static final String REGISTER = "/api/v1/arrangements/{arrangement}/{kind}";

    private final Ledger ledger;
    private final Names names;

    FactsApi(Ledger ledger, Names names) {
        this.ledger = ledger;
        this.names = names;
    }

    @GetMapping
    ResponseEntity<JsonNode> list(Ui ui, Member member, @PathVariable String kind, HttpServletRequest request) {
        return list(ui, member, get(ledger, kind), request);
    }

    private <T extends Fact> ResponseEntity<JsonNode> list(
            Ui ui, Member member, Kind<T> kind, HttpServletRequest request) {
        Asked asked = Asked.ofList(request, member.arrangementZone());
        Book book = asked.of(member.book(ledger));
        Listing<T> listing = Listing.of(book, kind, asked.query(), ui.words());
        JsonFact json = new JsonFact(ui.words());
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode items = page.putArray("items");
        listing.rows().forEach(row -> {
            Recorded<T> recorded = row.recorded();
            items.add(json.write(history(book, kind, recorded.id()), recorded.version()));
        });
        page.put("total", listing.total());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (listing.hasNext()) {
            String next = next(request, listing.next());
            page.put("next", next);
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(page);
    }

    @GetMapping("/{fact}")
    ResponseEntity<JsonNode> one(
            Ui ui, Member member, @PathVariable String kind, @PathVariable UUID fact, HttpServletRequest request) {
        Book book = Asked.ofOne(request, member.arrangementZone()).of(member.book(ledger));
        Kind<?> of = get(ledger, kind);
        History history = history(book, of, fact);
        Optional<Version> holding = book.find(of, fact).map(Recorded::version);
        Version shown = JsonFact.shown(history, holding)
                .orElseThrow(() -> new NotFound("it does not hold on that day: " + fact));
        return ResponseEntity.ok()
                .eTag(Tag.of(book, history).text())
                .body(new JsonFact(ui.words()).write(history, shown));
    }

    @GetMapping("/{fact}/history")
    JsonNode history(Ui ui, Member member, @PathVariable String kind, @PathVariable UUID fact) {
        Book book = member.book(ledger);
        History history = history(book, get(ledger, kind), fact);
        Shown shown = new Shown(ui.words(), new References(book, Chain.of(member.side())));
        Map<UUID, String> known = names.of(member);
        ArrayNode changes = JsonNodeFactory.instance.arrayNode();
        Change.of(book, history.fact())
                .forEach(
                        change -> changes.add(JsonChange.write(change, known.getOrDefault(change.actor(), ""), shown)));
        return changes;
    }

    static Kind<?> get(Ledger ledger, String name) {
        return ledger.kinds().find(name).orElseThrow(() -> new NotFound("no register " + name));
    }

    static History history(Book book, Kind<?> kind, UUID fact) {
        return book.history(fact)
                .filter(history -> history.kind().equals(kind))
                .orElseThrow(() -> new NotFound("no such fact: " + fact));
    }

    /** The same address with another place to go on from. */
    private static String next(HttpServletRequest request, String cursor) {
        String asked = Objects.requireNonNullElse(request.getQueryString(), "");
        Stream<String> kept =
                Arrays.stream(asked.split("&")).filter(part -> !part.isEmpty() && !part.startsWith("after="));
        return request.getRequestURI() + "?"
                + Stream.concat(kept, Stream.of("after=" + UriUtils.encodeQueryParam(cursor, "UTF-8")))
                        .collect(Collectors.joining("&"));
    }
}
