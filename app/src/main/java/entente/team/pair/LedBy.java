package entente.team.pair;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who led the whole arrangement when, whether a pair was amended or another one followed it: what was said of one leader never counts for the
 * next (003-36).
 *
 * @param pairs the one that began first in front
 */
public record LedBy(List<Pair> pairs) {

    /** The two of one day, and since when both of them. */
    public record Two(Ref<Person> client, Ref<Person> provider, LocalDate since) {
        boolean sameAs(Two other) {
            return client.equals(other.client) && provider.equals(other.provider);
        }
    }

    /** One recorded pair with each of its leaders. */
    record Pair(Recorded<LeadershipPair> said, List<Turn> turns) {
        /** Who is in a half on a day; a vacancy is a turn of nobody. */
        Optional<Turn> turn(Side side, LocalDate day) {
            return turns.stream()
                    .filter(one -> one.side() == side && !one.from().isAfter(day))
                    .max(Comparator.comparing(Turn::from));
        }

        LocalDate begins() {
            return Arrays.stream(Side.values())
                    .flatMap(
                            side -> turns.stream()
                                    .filter(one -> one.side() == side)
                                    .map(Turn::from)
                                    .min(LocalDate::compareTo)
                                    .stream())
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.MIN);
        }
    }

    public LedBy {
        pairs = List.copyOf(pairs);
    }

    static LedBy of(Book book) {
        return new LedBy(book.current(LeadershipPair.class).stream()
                .filter(one -> one.fact().initiative() == null)
                .map(one -> new Pair(one, Turn.all(book, one)))
                .sorted(Comparator.comparing(Pair::begins))
                .toList());
    }

    /** The pair of a day: of those that run the one that began last; before any began, the first that will. */
    Optional<Pair> pair(LocalDate day) {
        List<Pair> running =
                pairs.stream().filter(one -> one.said.fact().runsOn(day)).toList();
        return running.stream()
                .filter(one -> !one.begins().isAfter(day))
                .reduce((one, later) -> later)
                .or(() -> running.stream().findFirst());
    }

    boolean knows(Ref<LeadershipPair> pair) {
        return pairs.stream().anyMatch(one -> one.said.ref().equals(pair));
    }

    /** The leader of a side on a day. */
    Optional<Turn> leader(Side side, LocalDate day) {
        return pair(day).flatMap(one -> one.turn(side, day)).filter(Turn::isFilled);
    }

    /** The leader whom what was said of a half of a recorded pair on a day speaks of. */
    Optional<Ref<Person>> meant(Ref<LeadershipPair> pair, Side side, LocalDate day) {
        return pairs.stream()
                .filter(one -> one.said.ref().equals(pair))
                .flatMap(one -> one.turn(side, day).stream())
                .flatMap(turn -> Stream.ofNullable(turn.leader()))
                .findFirst();
    }

    /** Both leaders of a day; empty while a seat is. */
    public Optional<Two> two(LocalDate day) {
        return pair(day).flatMap(one -> two(one, day));
    }

    /** The two whom what was said of a recorded pair on a day speaks of. */
    Optional<Two> meant(Ref<LeadershipPair> pair, LocalDate day) {
        return pairs.stream()
                .filter(one -> one.said.ref().equals(pair))
                .findFirst()
                .flatMap(one -> two(one, day));
    }

    private static Optional<Two> two(Pair pair, LocalDate day) {
        return pair.turn(Side.CLIENT, day)
                .flatMap(client -> pair.turn(Side.PROVIDER, day).flatMap(provider -> client.with(provider)));
    }

    /** Whether the same two led on both days, or nobody knows of two on either. */
    boolean same(LocalDate one, LocalDate other) {
        Optional<Two> two = two(other);
        return two(one).map(now -> two.filter(now::sameAs).isPresent()).orElse(two.isEmpty());
    }

    /** Every two there have been up to a day, the first in front. */
    public List<Two> all(LocalDate upTo) {
        List<Two> all = new ArrayList<>();
        pairs.stream()
                .flatMap(pair -> pair.turns.stream().map(Turn::from))
                .filter(day -> !day.isAfter(upTo))
                .sorted()
                .flatMap(day -> two(day).stream())
                .filter(two -> all.isEmpty() || !all.getLast().sameAs(two))
                .forEachOrdered(all::add);
        return List.copyOf(all);
    }
}
