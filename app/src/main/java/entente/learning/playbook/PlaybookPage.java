package entente.learning.playbook;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A process of the playbook with who has confirmed it.
 *
 * @param confirmed what each side confirmed last
 */
public record PlaybookPage(Recorded<PlaybookProcess> process, Map<Side, Recorded<PlaybookConfirmation>> confirmed) {
    private static final Derived<List<PlaybookPage>> PAGES = Derived.by(PlaybookPage::found);

    public PlaybookPage {
        confirmed = Map.copyOf(confirmed);
    }

    public static List<PlaybookPage> all(Book book, LocalDate asOf) {
        return PAGES.of(book, asOf);
    }

    private static List<PlaybookPage> found(Book book, LocalDate asOf) {
        Map<UUID, List<Recorded<PlaybookConfirmation>>> said = book.current(PlaybookConfirmation.class).stream()
                .filter(one -> !one.fact().confirmedOn().isAfter(asOf))
                .collect(Collectors.groupingBy(one -> one.fact().process().id()));
        return book.current(PlaybookProcess.class).stream()
                .map(one -> new PlaybookPage(one, bySide(said.getOrDefault(one.id(), List.of()))))
                .toList();
    }

    private static Map<Side, Recorded<PlaybookConfirmation>> bySide(List<Recorded<PlaybookConfirmation>> said) {
        Map<Side, Recorded<PlaybookConfirmation>> sides = new EnumMap<>(Side.class);
        said.forEach(one -> sides.put(one.fact().side(), one));
        return sides;
    }

    public PlaybookProcess said() {
        return process.fact();
    }

    /** Whether a side confirmed it as it stands now. */
    public boolean isConfirmed(Side side) {
        return Optional.ofNullable(confirmed.get(side)).filter(this::isOfThis).isPresent();
    }

    /** Whether a side confirmed it once, and it was changed since. */
    public boolean isUnread(Side side) {
        return Optional.ofNullable(confirmed.get(side))
                .filter(said -> !isOfThis(said))
                .isPresent();
    }

    /** It names no earlier day than the change, and was not said before these words were: a change may keep its day. */
    private boolean isOfThis(Recorded<PlaybookConfirmation> said) {
        return !said.fact().confirmedOn().isBefore(said().changedOn())
                && !said.recordedAt().isBefore(process.recordedAt());
    }

    /** The day a side last confirmed it. */
    public Optional<LocalDate> on(Side side) {
        return Optional.ofNullable(confirmed.get(side)).map(one -> one.fact().confirmedOn());
    }

    public boolean isConfirmedByBoth() {
        return Arrays.stream(Side.values()).allMatch(this::isConfirmed);
    }

    /** Calendar days since it was last changed; never below 0. */
    public long age(LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(said().changedOn(), asOf));
    }
}
