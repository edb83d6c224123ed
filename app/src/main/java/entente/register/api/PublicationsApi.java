package entente.register.api;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.Refused;
import entente.ledger.Act;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Ids;
import entente.ledger.Offer;
import entente.ledger.PublicationPlan;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Publication;
import entente.page.Ui;
import entente.register.OwnDrafts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** From the author to the side, and from the side to both: several at once, all or none. Done twice, the second finds nothing left to do. */
@RestController
@RequestMapping("/api/v1/arrangements/{arrangement}")
class PublicationsApi {
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Ledger ledger;
    private final OwnDrafts drafts;
    private final Publication publication;

    PublicationsApi(Ledger ledger, OwnDrafts drafts, Publication publication) {
        this.ledger = ledger;
        this.drafts = drafts;
        this.publication = publication;
    }

    @PostMapping(path = "/releases", consumes = JSON)
    JsonNode release(Ui ui, Member member, HttpServletRequest request) throws IOException {
        member.must(Right.RECORD);
        Envelope envelope = new Envelope(Message.of(request, ui.words()).body(), "drafts", "chain");
        List<UUID> chosen = envelope.ids("drafts");
        String to = envelope.text("chain");
        envelope.demand(ui.words());
        Refused.unless(!chosen.isEmpty(), "drafts", "register.draft.choose");
        Chain chain = to.isEmpty() ? member.chain() : chain(member, to);
        return recorded(member, drafts.release(member, chain, chosen));
    }

    private static Chain chain(Member member, String named) {
        boolean known =
                named.equals(Chain.SHARED.name()) || named.equals(member.chain().name());
        Refused.unless(known, "chain", "register.choice", named, "SHARED, " + member.chain());
        return Chain.valueOf(named);
    }

    @PostMapping(path = "/publications", consumes = JSON)
    JsonNode publish(Ui ui, Member member, HttpServletRequest request) throws IOException {
        member.must(Right.PUBLISH);
        Envelope envelope = new Envelope(Message.of(request, ui.words()).body(), "facts", "reason");
        String reason = envelope.text("reason").strip();
        Book book = member.book(ledger);
        List<Offer> offers = OffersSent.read(book, envelope);
        envelope.demand(ui.words());
        Refused.unless(!offers.isEmpty(), "facts", "register.publish.none.chosen");
        // what the reader's role does not see is not published by it either
        PublicationPlan.of(
                        book,
                        member.side(),
                        offers,
                        reason,
                        () -> Ids.next(ledger.clock().instant()))
                .demandReady();
        return recorded(
                member, publication.publish(member.reader(), member.arrangement(), member.side(), offers, reason));
    }

    /** What became facts, in the order in which they were said. */
    private static JsonNode recorded(Member member, List<Entry> entries) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode facts = answer.putArray("facts");
        entries.stream()
                .filter(entry -> entry.act() == Act.RECORD || entry.act() == Act.AMEND)
                .forEach(entry -> facts.addObject()
                        .put("id", entry.fact().toString())
                        .put("kind", entry.kind())
                        .put("version", entry.version())
                        .put(
                                "href",
                                "/api/v1/arrangements/" + member.arrangement() + "/" + entry.kind() + "/"
                                        + entry.fact()));
        return answer;
    }
}
