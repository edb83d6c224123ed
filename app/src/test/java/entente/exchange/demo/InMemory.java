package entente.exchange.demo;

import entente.House;
import entente.ledger.Answer;
import entente.ledger.Append;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Head;
import entente.ledger.Speaker;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The clinical story played by the ledger's own rules with no store behind them, so that it can be played for many days of ending. */
final class InMemory {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Map<Viewpoint, Book> books = new EnumMap<>(Viewpoint.class);
    private final Map<Chain, Head> heads = new EnumMap<>(Chain.class);
    private final Map<UUID, Entry> newest = new HashMap<>();
    private final BothAnswered answered = new BothAnswered();

    private InMemory() {
        for (Viewpoint viewpoint : Viewpoint.values()) {
            books.put(viewpoint, Book.of(House.KINDS, viewpoint, List.of()));
        }
        for (Chain chain : Chain.values()) {
            heads.put(chain, Head.NONE);
        }
    }

    static Map<Viewpoint, Book> played(Months months) {
        InMemory stage = new InMemory();
        Breaths.of(DemoStory.clinical(new Telling(months, House.KINDS)).inTime())
                .forEach(stage::say);
        return stage.books;
    }

    private void say(List<Telling.Line> breath) {
        Telling.Line first = breath.getFirst();
        Instant at = first.day().atTime(LocalTime.NOON).atZone(DemoStory.ZONE).toInstant();
        Append append = append(first.chain(), Voice.of(first.side()), at);
        breath.forEach(line -> line.said()
                .on(
                        newest.get(line.fact()),
                        () -> Objects.requireNonNull(books.get(Viewpoint.SHARED))
                                .knownAt(at))
                .forEach(append::add));
        keep(first.chain(), append);
        List<Answer> both = answered.by(append.entries());
        if (!both.isEmpty()) {
            Append revealed = append(Chain.SHARED, Voice.SYSTEM, at);
            both.forEach(revealed::reveal);
            keep(Chain.SHARED, revealed);
        }
    }

    private Append append(Chain chain, Voice voice, Instant at) {
        return new Append(
                Objects.requireNonNull(books.get(Viewpoint.of(chain))),
                chain,
                Objects.requireNonNull(heads.get(chain)),
                new Speaker(NOBODY, voice, NOBODY),
                at,
                DemoStory.ZONE);
    }

    private void keep(Chain chain, Append append) {
        heads.put(chain, append.head());
        append.entries().stream()
                .filter(entry -> entry.act().makesVersion())
                .forEach(entry -> newest.put(entry.fact(), entry));
        books.replaceAll((viewpoint, book) -> viewpoint.chains().contains(chain) ? book.plus(append.entries()) : book);
    }
}
