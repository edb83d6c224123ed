package entente.register.api;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.NotFound;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.postgres.Draft;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.register.JsonBody;
import entente.register.OwnDrafts;
import entente.register.References;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.MethodNotAllowedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What its author writes of a kind and keeps to itself until it is released. */
@RestController
@RequestMapping(FactsApi.REGISTER + "/drafts")
class DraftsApi {
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Ledger ledger;
    private final OwnDrafts drafts;

    DraftsApi(Ledger ledger, OwnDrafts drafts) {
        this.ledger = ledger;
        this.drafts = drafts;
    }

    private record Written(Fact body, LocalDate effectiveOn) {}

    @GetMapping
    JsonNode list(Member member, @PathVariable String kind) {
        Kind<?> of = get(member, kind);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        drafts.of(member).stream().filter(draft -> draft.kind().equals(of)).forEach(draft -> all.add(json(draft)));
        return all;
    }

    @PostMapping(consumes = JSON)
    ResponseEntity<JsonNode> write(Ui ui, Member member, @PathVariable String kind, HttpServletRequest request)
            throws IOException {
        Written written = written(ui, member, get(member, kind), request);
        UUID id = drafts.write(member, written.body, written.effectiveOn);
        return ResponseEntity.created(
                        URI.create("/api/v1/arrangements/" + member.arrangement() + "/" + kind + "/drafts/" + id))
                .body(json(drafts.get(member, id)));
    }

    @GetMapping("/{draft}")
    JsonNode one(Member member, @PathVariable String kind, @PathVariable UUID draft) {
        return json(get(member, get(member, kind), draft));
    }

    @PutMapping(path = "/{draft}", consumes = JSON)
    JsonNode amend(
            Ui ui, Member member, @PathVariable String kind, @PathVariable UUID draft, HttpServletRequest request)
            throws IOException {
        Kind<?> of = get(member, kind);
        Draft before = get(member, of, draft);
        Written written = written(ui, member, of, request);
        drafts.amend(member, before, written.body, written.effectiveOn);
        return json(drafts.get(member, draft));
    }

    @DeleteMapping("/{draft}")
    ResponseEntity<Void> delete(Member member, @PathVariable String kind, @PathVariable UUID draft) {
        drafts.delete(member, get(member, get(member, kind), draft));
        return ResponseEntity.noContent().build();
    }

    private Draft get(Member member, Kind<?> kind, UUID id) {
        Draft draft = drafts.get(member, id);
        if (!draft.kind().equals(kind)) {
            throw new NotFound("no " + kind.name() + ": " + id);
        }
        return draft;
    }

    /** A kind that the author may read, or nobody could take the draft further. */
    private Kind<?> get(Member member, String name) {
        Kind<?> kind = FactsApi.get(ledger, name);
        member.must(Right.PREPARE);
        if (kind.author().system()) {
            throw new MethodNotAllowedException(HttpMethod.POST, List.of());
        }
        FactActsApi.chain(member, kind, "");
        return kind;
    }

    private Written written(Ui ui, Member member, Kind<?> kind, HttpServletRequest request) throws IOException {
        Envelope envelope = new Envelope(Message.of(request, ui.words()).body(), "body", "effectiveOn");
        LocalDate named = envelope.day("effectiveOn");
        Chain chain = FactActsApi.chain(member, kind, "");
        References references = drafts.references(ui.words(), member, chain);
        Fact fact = envelope.accepted(JsonBody.read(kind, envelope.body(), references), ui.words());
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        return new Written(fact, named != null ? named : kind.dayOf(fact).orElse(today));
    }

    private static ObjectNode json(Draft draft) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", draft.id().toString())
                .put("effectiveOn", draft.effectiveOn().toString())
                .put("writtenAt", draft.writtenAt().toString());
        OwnDrafts.body(draft).forEach(body -> json.set("body", JsonBody.write(draft.kind(), body)));
        return json;
    }
}
