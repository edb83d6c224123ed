package entente.exchange;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two leaders as the first sheet of a beginner names them, beside the arrangement itself: a person each, and their pair.
 * A workbook that has a sheet for pairs has said it there already.
 */
final class NamedLeaders {
    static final List<String> COLUMNS =
            Stream.of(Side.values()).map(NamedLeaders::column).toList();
    private static final String CODE = "PAIR";

    private final Map<String, String> names = new LinkedHashMap<>();

    void add(List<Map<String, String>> rows) {
        rows.forEach(names::putAll);
    }

    void tell(Told told, Side by, LocalDate asOf, Map<String, Integer> counts) {
        Book book = told.book();
        if (names.isEmpty() || !book.current(LeadershipPair.class).isEmpty()) {
            return;
        }
        Ref<Person> client = person(told, book, Side.CLIENT, by, asOf, counts);
        Ref<Person> provider = person(told, book, Side.PROVIDER, by, asOf, counts);
        told.fact(by, new LeadershipPair(CODE, null, client, null, null, null, provider, null, null, null, null), asOf);
        counts.merge("leadership-pair", 1, Integer::sum);
    }

    private @Nullable Ref<Person> person(
            Told told, Book book, Side of, Side by, LocalDate asOf, Map<String, Integer> counts) {
        String name = names.getOrDefault(column(of), "");
        if (name.isBlank()) {
            return null;
        }
        return book.current(Person.class).stream()
                .filter(p ->
                        p.fact().name().equalsIgnoreCase(name) || p.fact().key().equalsIgnoreCase(name))
                .findFirst()
                .map(known -> new Ref<Person>(known.id()))
                .orElseGet(() -> {
                    counts.merge("person", 1, Integer::sum);
                    return told.fact(by, new Person(name, name, of, null), asOf);
                });
    }

    private static String column(Side of) {
        return switch (of) {
            case CLIENT -> "clientLeader";
            case PROVIDER -> "providerLeader";
        };
    }
}
