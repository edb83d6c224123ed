package entente.cockpit.setup;

import entente.arrangement.Arrangement;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.register.References;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the forms of the set-up know of their writer.
 *
 * @param book the writer's own
 * @param name what the arrangement is called
 * @param writer the name of whoever fills the forms in
 * @param organisations who holds each side, as far as it is held
 * @param chain the one that is written to
 */
public record Setting(
        Book book,
        String name,
        ZoneId zone,
        Side side,
        String writer,
        Map<Side, String> organisations,
        Chain chain,
        Words words,
        Clock clock) {
    public Setting {
        organisations = Map.copyOf(organisations);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    References references() {
        return new References(book, chain);
    }

    Optional<String> currency() {
        return book.current(Arrangement.class).stream()
                .findFirst()
                .map(arrangement -> arrangement.fact().currency());
    }

    UUID id() {
        return Ids.next(clock.instant());
    }

    <T extends Fact> Statement.Say say(Kind<T> kind, T fact) {
        return new Statement.Say(id(), kind, fact, kind.dayOf(fact).orElse(today()));
    }

    /** A short name that is still free, so that nobody has to invent any; {@code after} skips those given in the same form. */
    String code(Kind<?> kind, String letter, int after) {
        Set<String> taken = book.current(kind.type()).stream()
                .map(known -> kind.nameOf(known.fact()))
                .collect(Collectors.toSet());
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> letter + n)
                .filter(code -> !taken.contains(code))
                .skip(after)
                .findFirst()
                .orElseThrow();
    }
}
