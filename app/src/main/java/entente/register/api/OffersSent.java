package entente.register.api;

import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Offer;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Which facts a program would publish: each with the version it saw, how much of it, and what to do where its name is taken. */
final class OffersSent {
    private OffersSent() {}

    static List<Offer> read(Book book, Envelope envelope) {
        return envelope.objects("facts", "fact", "version", "everyVersion", "onClash").stream()
                .map(sent -> offer(book, sent))
                .toList();
    }

    private static Offer offer(Book book, JsonNode sent) {
        History history = history(book, sent);
        int version = whole(sent, "version");
        Offer offer =
                new Offer(history.fact(), version, sent.path("everyVersion").asBoolean(false), null);
        JsonNode clash = sent.path("onClash");
        return clash.isMissingNode() ? offer : offer.deciding(choice(history, clash));
    }

    private static Offer.OnClash choice(History history, JsonNode clash) {
        String choice = clash.path("do").asString("");
        return switch (choice) {
            case "AMEND" -> new Offer.Amend(whole(clash, "version"));
            case "SAME" -> new Offer.Same(whole(clash, "version"));
            case "LEAVE" -> new Offer.Leave();
            case "RENAME" -> renamed(history, clash.path("name"));
            default -> throw new Refused("facts", Text.of("register.choice", choice, "AMEND, SAME, LEAVE, RENAME"));
        };
    }

    private static Offer.OnClash renamed(History history, JsonNode name) {
        Fact said = history.current(LocalDate.MAX)
                .map(Version::fact)
                .orElseThrow(() -> new Refused("facts", Text.of("ledger.refused.withdrawn")));
        Map<String, String> words = new HashMap<>();
        name.forEachEntry((part, word) -> words.put(part, word.asString("").strip()));
        return Offer.Rename.of(history.kind(), said, words);
    }

    private static History history(Book book, JsonNode sent) {
        String id = sent.path("fact").asString("");
        try {
            return book.history(UUID.fromString(id)).orElseThrow(() -> new NotFound("no such fact: " + id));
        } catch (IllegalArgumentException none) {
            throw new Refused("facts", Text.of("register.api.id", id));
        }
    }

    private static int whole(JsonNode sent, String name) {
        JsonNode number = sent.path(name);
        Refused.unless(
                number.isInt() && number.asInt() > 0, "facts", "register.api.version", name, number.asString(""));
        return number.asInt();
    }
}
