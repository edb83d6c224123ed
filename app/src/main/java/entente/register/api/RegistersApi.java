package entente.register.api;

import entente.access.Member;
import entente.access.Members;
import entente.access.SignedIn;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Kind;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.register.OpenApi;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where a program begins: the arrangements it may read, their registers, and the document of everything it can do. */
@RestController
@RequestMapping("/api/v1")
class RegistersApi {
    private final Ledger ledger;
    private final Members members;
    private final JsonNode document;

    RegistersApi(Ledger ledger, Members members) {
        this.ledger = ledger;
        this.members = members;
        this.document = OpenApi.of(ledger.kinds(), "1.0.0", Words.ENGLISH);
    }

    @GetMapping("/openapi.json")
    JsonNode document() {
        return document;
    }

    @GetMapping
    JsonNode start(SignedIn person) {
        ObjectNode start = JsonNodeFactory.instance.objectNode();
        start.put("document", "/api/v1/openapi.json");
        ArrayNode arrangements = start.putArray("arrangements");
        members.of(person).forEach(member -> arrangements.add(named(member)));
        return start;
    }

    @GetMapping("/arrangements/{arrangement}")
    JsonNode registers(Ui ui, Member member) {
        Book book = member.book(ledger);
        ObjectNode arrangement = named(member);
        ArrayNode registers = arrangement.putArray("registers");
        for (Kind<?> kind : ledger.kinds().all()) {
            registers
                    .addObject()
                    .put("kind", kind.name())
                    .put("name", ui.words().noun(kind.name()))
                    .put("facts", book.current(kind.type()).size())
                    .put("href", "/api/v1/arrangements/" + member.arrangement() + "/" + kind.name());
        }
        return arrangement;
    }

    private static ObjectNode named(Member member) {
        ObjectNode arrangement = JsonNodeFactory.instance
                .objectNode()
                .put("id", member.arrangement().toString())
                .put("name", member.arrangementName())
                .put("zone", member.arrangementZone().getId())
                .put("side", member.side().name());
        ArrayNode roles = arrangement.putArray("roles");
        member.roles().stream().sorted().forEach(role -> roles.add(role.name()));
        return arrangement.put("href", "/api/v1/arrangements/" + member.arrangement());
    }
}
