package entente.governance.cause;

import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.SignOff;
import entente.signal.Alert;
import entente.signal.Attributed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything of a book that has a cause, whatever sort of fact says it, found once a book; the oldest first. */
public record Attributions(List<Attribution> all) {
    private static final Derived<Attributions> ATTRIBUTIONS = Derived.by(Attributions::found);

    public Attributions {
        all = List.copyOf(all);
    }

    public static Attributions of(Book book, LocalDate asOf) {
        return ATTRIBUTIONS.of(book, asOf);
    }

    /** Those of the last days, of which somebody named a cause or should. */
    public List<Attribution> recent(int days, LocalDate asOf) {
        return all.stream()
                .filter(one -> ChronoUnit.DAYS.between(one.on(), asOf) <= days)
                .filter(one -> one.isNamed() || one.owed())
                .toList();
    }

    private static Attributions found(Book book, LocalDate asOf) {
        Map<UUID, List<Recorded<? extends Attributed>>> spoken = book.kinds()
                .current(Attributed.class, book)
                .filter(said -> !dayOf(said).isAfter(asOf))
                .collect(Collectors.groupingBy(Attributions::subject));
        return new Attributions(spoken.entrySet().stream()
                .map(one -> attribution(book, one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Attribution::on).thenComparing(Attribution::name))
                .toList());
    }

    private static UUID subject(Recorded<? extends Attributed> said) {
        Ref<?> other = said.fact().speaksOf();
        return other == null ? said.id() : other.id();
    }

    private static LocalDate dayOf(Recorded<? extends Attributed> said) {
        return said.kind().dayOf(said.fact()).orElse(said.effectiveOn());
    }

    private static Attribution attribution(Book book, UUID subject, List<Recorded<? extends Attributed>> said) {
        List<Recorded<? extends Attributed>> inOrder =
                said.stream().sorted(Comparator.comparing(Recorded::recordedAt)).toList();
        Map<Side, CauseParty> words = new EnumMap<>(Side.class);
        inOrder.forEach(one -> {
            CauseParty cause = one.fact().comesFrom();
            if (cause != null && cause != CauseParty.UNKNOWN) {
                sidesOf(one).forEach(side -> words.put(side, cause));
            }
        });
        Recorded<? extends Attributed> first = inOrder.getFirst();
        return new Attribution(
                name(book, subject).orElseGet(() -> first.kind().nameOf(first.fact())),
                dayOf(first),
                words,
                said.stream().anyMatch(one -> one.fact().soughtTogether() && !one.isProposed()),
                said.stream().anyMatch(one -> one.fact().owesCause()),
                first.source());
    }

    /** Whose word it is: only that side can change it; and whoever accepted it as it stands. */
    private static Stream<Side> sidesOf(Recorded<?> said) {
        Stream<Side> accepted = Stream.of(Side.values())
                .filter(side ->
                        said.version().signOff(side).filter(SignOff::agrees).isPresent());
        return Stream.concat(said.by().side().stream(), accepted);
    }

    /** As people call what is spoken of. */
    private static Optional<String> name(Book book, UUID subject) {
        return book.history(subject).map(history -> {
            Fact newest = history.newest().fact();
            return newest == null
                    ? null
                    : newest instanceof Alert alert
                            ? alert.aboutName()
                            : history.kind().nameOf(newest);
        });
    }
}
