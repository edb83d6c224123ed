package entente.team.pair;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import entente.team.LeadershipPair;
import entente.team.LeadershipPair.Half;
import entente.team.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One leader's time in one half of a pair.
 *
 * @param leader nobody while the seat is empty
 * @param from the first day; the beginning of time for a first leader of whom nobody said since when
 */
record Turn(Side side, @Nullable Ref<Person> leader, LocalDate from) {
    private static final Comparator<Version> HELD =
            Comparator.comparing(Version::effectiveOn).thenComparingInt(Version::number);

    boolean isFilled() {
        return leader != null;
    }

    /** Both of them, from the later first day on. */
    Optional<LedBy.Two> with(Turn other) {
        Ref<Person> theirs = other.leader;
        return leader == null || theirs == null
                ? Optional.empty()
                : Optional.of(new LedBy.Two(leader, theirs, from.isAfter(other.from) ? from : other.from));
    }

    /** The turns that a pair's versions tell of; where any was agreed, proposals tell of none. */
    static List<Turn> all(Book book, Recorded<LeadershipPair> pair) {
        List<Version> standing = book.history(pair.id()).stream()
                .flatMap(history -> history.standing().stream())
                .sorted(HELD)
                .toList();
        boolean agreed = standing.stream().anyMatch(Version::isAgreed);
        List<Version> held = standing.stream()
                .filter(version -> !agreed || version.isAgreed())
                .toList();
        return Arrays.stream(Side.values())
                .flatMap(side -> ofHalf(side, held).stream())
                .toList();
    }

    private static List<Turn> ofHalf(Side side, List<Version> versions) {
        List<Turn> turns = new ArrayList<>();
        for (Version version : versions) {
            if (version.fact() instanceof LeadershipPair pair) {
                take(turns, pair.half(side), version.effectiveOn());
            }
        }
        return turns;
    }

    /** Whoever a version names anew, or the same one with an earlier first day; who stays has led since the earliest day that was said. */
    private static void take(List<Turn> turns, Half half, LocalDate on) {
        LocalDate from = half.leadsSince().orElse(on);
        if (turns.isEmpty()) {
            turns.add(new Turn(half.side(), half.leader(), half.leadsSince().orElse(LocalDate.MIN)));
        } else if (!Objects.equals(turns.getLast().leader, half.leader())) {
            turns.removeIf(one -> !one.from.isBefore(from));
            turns.add(new Turn(half.side(), half.leader(), from));
        } else if (half.leadsSince().isPresent() && from.isBefore(turns.getLast().from)) {
            turns.removeLast();
            turns.add(new Turn(half.side(), half.leader(), from));
        }
    }
}
