package entente.ledger.postgres;

import entente.kernel.Side;
import entente.ledger.Act;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Kind;
import entente.ledger.References;
import entente.ledger.Sample;
import entente.ledger.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What must be accepted, told from the model alone. */
record ModelRules(TwoSides both, Model model) {
    boolean sayable(Chain chain, Fact body, @Nullable UUID fact) {
        Kind<?> kind = both.ledger().kinds().of(body);
        return (chain != Chain.SHARED || !kind.equals(Sample.SECRET))
                && !model.taken(chain, kind, kind.keyOf(body), fact)
                && References.of(kind, body).stream().allMatch(target -> visible(chain, target));
    }

    private boolean visible(Chain chain, UUID target) {
        return model.lines.stream()
                .anyMatch(l -> l.fact().equals(target)
                        && l.act() == Act.RECORD
                        && (l.chain() == Chain.SHARED || l.chain() == chain));
    }

    static boolean speaks(Voice voice, Chain chain) {
        return chain == Chain.SHARED || voice == Voice.SYSTEM || chain.name().equals(voice.name());
    }

    boolean mayChange(Voice voice, Model.Line first) {
        return speaks(voice, first.chain())
                && (first.kind().twoSided() || first.side() == voice || voice == Voice.SYSTEM);
    }

    boolean nameable(UUID fact, Model.Line newest) {
        Fact body = newest.body();
        return !newest.kind().twoSided()
                || body == null
                || model.redacted(fact).contains(newest.version())
                || !model.taken(Chain.SHARED, newest.kind(), newest.kind().keyOf(body), fact);
    }

    /** At the moment it became known to both, and on any day: never the private and the shared one side by side. */
    static boolean countsOnce(Book book, UUID fact) {
        UUID shared = book.publishedAs(fact).orElseThrow();
        History published = book.history(shared).orElseThrow();
        Book then = book.knownAt(published.newest().entry().recordedAt());
        boolean neverTwice = IntStream.range(0, 11)
                .mapToObj(day -> then.on(TwoSides.MARCH.plusDays(day)))
                .noneMatch(day -> day.find(published.kind(), fact).isPresent()
                        && day.find(published.kind(), shared).isPresent());
        return neverTwice
                && then.find(published.kind(), fact).isEmpty()
                && then.find(published.kind(), shared).isPresent();
    }

    boolean publishable(UUID fact, Set<UUID> chosen) {
        Kind<?> kind = model.first(fact).kind();
        var shown = model.holding(fact, Instant.MAX, LocalDate.MAX, true);
        return !kind.equals(Sample.SECRET)
                && model.first(fact).side() != Voice.SYSTEM
                && shown.isPresent()
                && !model.taken(Chain.SHARED, kind, kind.keyOf(shown.get().body()), null)
                && References.of(kind, shown.get().body()).stream()
                        .allMatch(t -> chosen.contains(t)
                                || visible(Chain.SHARED, t)
                                || both.book(side(fact)).publishedAs(t).isPresent());
    }

    boolean distinct(List<UUID> facts) {
        return facts.stream()
                        .map(f -> model.first(f).kind().name() + " "
                                + model.first(f)
                                        .kind()
                                        .keyOf(model.holding(f, Instant.MAX, LocalDate.MAX, true)
                                                .orElseThrow()
                                                .body()))
                        .distinct()
                        .count()
                == facts.size();
    }

    private Side side(UUID fact) {
        return model.first(fact).chain() == Chain.CLIENT ? Side.CLIENT : Side.PROVIDER;
    }

    Model.Line newest(UUID fact) {
        return model.versions(fact, Instant.MAX).getLast();
    }
}
