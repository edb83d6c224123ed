package entente.governance.forum;

import entente.governance.Governance;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every session of every forum that both sides know, in the order of their series; found once a book. */
public final class Sittings {
    private static final Derived<Sittings> OF = Derived.by((book, asOf) -> new Sittings(book));

    /** One day of one forum's series. */
    private record Planned(Ref<Forum> forum, LocalDate day) {}

    private final Map<Ref<Forum>, List<Sitting>> byForum = new LinkedHashMap<>();

    private Sittings(Book book) {
        Map<Ref<Forum>, Map<LocalDate, Map<SessionState, Recorded<ForumSession>>>> said = new HashMap<>();
        book.current(ForumSession.class).stream()
                .filter(one -> one.chain() == Chain.SHARED)
                .forEach(one -> said.computeIfAbsent(one.fact().forum(), none -> new HashMap<>())
                        .computeIfAbsent(one.fact().plannedOn(), none -> new EnumMap<>(SessionState.class))
                        .put(one.fact().state(), one));
        Map<Planned, Integer> words = words(book);
        forums(book)
                .forEach(forum -> byForum.put(forum.ref(), of(forum, said.getOrDefault(forum.ref(), Map.of()), words)));
    }

    private static Map<Planned, Integer> words(Book book) {
        return book.histories(Governance.FORUM_SESSION)
                .filter(history -> history.chain() == Chain.SHARED)
                .flatMap(history -> Stream.ofNullable(
                                history.versions().getFirst().fact())
                        .map(ForumSession.class::cast)
                        .filter(first -> first.state() != SessionState.HELD)
                        .map(first -> Map.entry(
                                new Planned(first.forum(), first.plannedOn()),
                                history.versions().size())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    public static Sittings of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    /** The highest first, then by name. */
    public static List<Recorded<Forum>> forums(Book book) {
        return book.current(Forum.class).stream()
                .filter(forum -> forum.chain() == Chain.SHARED)
                .sorted(Comparator.comparing((Recorded<Forum> one) -> one.fact().level())
                        .reversed()
                        .thenComparing(one -> one.fact().name()))
                .toList();
    }

    private static List<Sitting> of(
            Recorded<Forum> forum,
            Map<LocalDate, Map<SessionState, Recorded<ForumSession>>> said,
            Map<Planned, Integer> words) {
        // what was said of a day that a later rule no longer has stays a session
        NavigableSet<LocalDate> days = new TreeSet<>(forum.fact().series().days());
        days.addAll(said.keySet());
        return days.stream()
                .map(day -> sitting(
                        forum,
                        day,
                        said.getOrDefault(day, Map.of()),
                        words.getOrDefault(new Planned(forum.ref(), day), 0)))
                .toList();
    }

    private static Sitting sitting(
            Recorded<Forum> forum, LocalDate day, Map<SessionState, Recorded<ForumSession>> said, int words) {
        return new Sitting(
                forum,
                day,
                said.get(SessionState.MOVED),
                said.get(SessionState.CANCELLED),
                said.get(SessionState.HELD),
                words);
    }

    public List<Sitting> of(Ref<Forum> forum) {
        return byForum.getOrDefault(forum, List.of());
    }

    public Stream<Sitting> all() {
        return byForum.values().stream().flatMap(List::stream);
    }

    /** By the name of its page. */
    public Optional<Sitting> find(String name) {
        return all().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The forum's held sessions up to the day, the newest first. */
    public List<Recorded<ForumSession>> held(Ref<Forum> forum, LocalDate asOf) {
        return of(forum).reversed().stream()
                .filter(one -> !one.on().isAfter(asOf))
                .flatMap(one -> Stream.ofNullable(one.held()))
                .toList();
    }
}
