package entente.register.web;

import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Offer;
import entente.ledger.Version;
import entente.register.PublishReview.Carried;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the forms of publishing send: each fact with the version that was looked at, how much of it, and what to do where its name is taken. */
final class Offers {
    private Offers() {}

    static List<Offer> read(Book book, HttpServletRequest request) {
        Set<String> whole = Set.of(values(request, "every"));
        Map<UUID, Offer> offers = new LinkedHashMap<>();
        for (String sent : values(request, "offer")) {
            String[] parts = sent.split(":", -1);
            if (parts.length != 2 || !parts[1].matches("\\d{1,9}")) {
                throw new NotFound("no offer: " + sent);
            }
            UUID fact = id(parts[0]);
            Offer offer = new Offer(fact, Integer.parseInt(parts[1]), whole.contains(parts[0]), null);
            Offer.OnClash choice = choice(book, fact, request);
            offers.put(fact, choice == null ? offer : offer.deciding(choice));
        }
        return List.copyOf(offers.values());
    }

    /** The same again as hidden fields, without the choices, which the page asks for. */
    static List<Carried> carried(List<Offer> offers) {
        List<Carried> carried = new ArrayList<>();
        for (Offer offer : offers) {
            carried.add(carried(offer));
            if (offer.everyVersion()) {
                carried.add(new Carried("every", offer.fact().toString()));
            }
        }
        return carried;
    }

    static Carried carried(Offer offer) {
        return new Carried("offer", offer.fact() + ":" + offer.seen());
    }

    private static Offer.@Nullable OnClash choice(Book book, UUID fact, HttpServletRequest request) {
        String sent = Objects.requireNonNullElse(request.getParameter("choice." + fact), "");
        String[] parts = sent.split(":", -1);
        return switch (parts[0]) {
            case "AMEND" -> new Offer.Amend(version(parts));
            case "SAME" -> new Offer.Same(version(parts));
            case "LEAVE" -> new Offer.Leave();
            case "RENAME" -> renamed(book, fact, request);
            default -> null;
        };
    }

    /** Words that the kind's record refuses as a name decide nothing yet. */
    private static Offer.OnClash renamed(Book book, UUID fact, HttpServletRequest request) {
        History history = book.history(fact).orElseThrow(() -> new NotFound("no such fact: " + fact));
        Fact said = history.current(LocalDate.MAX)
                .map(Version::fact)
                .orElseThrow(() -> new Refused("", Text.of("ledger.refused.withdrawn")));
        Map<String, String> words = new HashMap<>();
        for (String part : history.kind().key()) {
            Optional.ofNullable(request.getParameter("name." + fact + "." + part))
                    .ifPresent(word -> words.put(part, word.strip()));
        }
        return Offer.Rename.of(history.kind(), said, words);
    }

    private static int version(String[] parts) {
        return parts.length == 2 && parts[1].matches("\\d{1,9}") ? Integer.parseInt(parts[1]) : 0;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFound("no id: " + text);
        }
    }

    private static String[] values(HttpServletRequest request, String name) {
        @Nullable String[] sent = request.getParameterValues(name);
        return sent == null
                ? new String[0]
                : Arrays.stream(sent)
                        .flatMap(value -> Arrays.stream(
                                Objects.requireNonNullElse(value, "").split(",", -1)))
                        .filter(value -> !value.isBlank())
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                        .toArray(String[]::new);
    }
}
