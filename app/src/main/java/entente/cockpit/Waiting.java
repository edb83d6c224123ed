package entente.cockpit;

import entente.kernel.Amount;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.SignOff;
import entente.ledger.Version;
import entente.ledger.Voice;
import entente.register.References;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a side: a proposal to sign, or a dispute of what it said.
 *
 * @param why what is asked, in one sentence
 * @param money what is at stake, where the fact has an amount; money comes first
 * @param since when it began to wait
 */
public record Waiting(
        String kind,
        UUID fact,
        int version,
        String name,
        Text why,
        @Nullable Money money,
        LocalDate since) {
    private static final Comparator<Waiting> MONEY_FIRST = Comparator.comparing((Waiting w) -> w.money == null
                    ? java.math.BigDecimal.ZERO
                    : w.money.amount().abs())
            .reversed()
            .thenComparing(Waiting::since)
            .thenComparing(Waiting::fact);

    /** All that waits for the side in the shared chain. */
    public static List<Waiting> of(Side side, Book book, ZoneId zone) {
        References references = new References(book, Chain.SHARED);
        return book.histories()
                .filter(h -> h.chain() == Chain.SHARED && !h.isWithdrawn())
                .flatMap(h -> Stream.concat(
                        Stream.concat(
                                unsigned(h, side, zone, references).stream(),
                                disputed(h, side, zone, references).stream()),
                        emptied(h, side, zone, references).stream()))
                .sorted(MONEY_FIRST)
                .toList();
    }

    /** A proposal that the other side signed or made, and this side has not answered. */
    private static Optional<Waiting> unsigned(History history, Side side, ZoneId zone, References references) {
        return history.proposal()
                .filter(v -> v.signOff(side).isEmpty())
                .map(v -> waiting(
                        references,
                        history,
                        v,
                        v.signOff(side.other()).filter(SignOff::agrees).isPresent()
                                ? Text.of("cockpit.waiting.signed", side.other())
                                : Text.of("cockpit.waiting.proposed"),
                        v.entry().recordedAt().atZone(zone).toLocalDate()));
    }

    private static Optional<Waiting> disputed(History history, Side side, ZoneId zone, References references) {
        Version newest = history.newest();
        return newest.signOff(side.other())
                .filter(s -> !s.agrees() && newest.entry().side().side().equals(Optional.of(side)))
                .map(s -> waiting(
                        references,
                        history,
                        newest,
                        Text.of(
                                "cockpit.waiting.disputed",
                                side.other(),
                                Optional.ofNullable(s.reason()).orElse("")),
                        s.at().atZone(zone).toLocalDate()));
    }

    /** The other side asks to have it emptied, which needs both. */
    private static Optional<Waiting> emptied(History history, Side side, ZoneId zone, References references) {
        return Optional.of(history.newest())
                .filter(newest -> history.needsBoth()
                        && !history.askedToEmpty(Voice.of(side)).isEmpty())
                .map(newest -> waiting(
                        references,
                        history,
                        newest,
                        Text.of("cockpit.waiting.redaction", side.other()),
                        newest.entry().recordedAt().atZone(zone).toLocalDate()));
    }

    private static Waiting waiting(References references, History history, Version version, Text why, LocalDate since) {
        Fact fact = version.fact();
        String name = fact == null ? "" : Title.of(references, history, fact);
        return new Waiting(
                history.kind().name(),
                history.fact(),
                version.number(),
                name,
                why,
                fact == null ? null : money(history, fact),
                since);
    }

    private static @Nullable Money money(History history, Fact fact) {
        return history.kind().components().stream()
                .map(c -> c.of(fact))
                .filter(Money.class::isInstance)
                .map(Money.class::cast)
                .findFirst()
                .orElse(null);
    }

    public Optional<Amount> amount() {
        return Optional.ofNullable(money).map(Amount::of);
    }
}
