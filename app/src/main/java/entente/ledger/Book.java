package entente.ledger;

import entente.kernel.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one viewpoint knows of an arrangement, as known at one moment and holding on one day.
 * Immutable; everything computed is a pure function of a book, a policy and a date.
 */
public final class Book {
    /** Whoever walks through the past asks for many days once; pages ask for the same few again and again. */
    private static final int DAYS_KEPT = 64;

    private final Kinds kinds;
    private final Viewpoint viewpoint;
    private final List<Read> reads;
    private final Histories histories;
    private final LocalDate on;
    private final Map<Class<?>, List<?>> inForce = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<?>> current = new ConcurrentHashMap<>();
    private final Map<LocalDate, Book> days = new ConcurrentHashMap<>();
    private final Map<Narrowed, Book> narrowed = new ConcurrentHashMap<>();
    private final Derived.Kept derived = new Derived.Kept();
    private volatile @Nullable Instant firstKnown;

    private Book(Kinds kinds, Viewpoint viewpoint, List<Read> reads, Histories histories, LocalDate on) {
        this.kinds = kinds;
        this.viewpoint = viewpoint;
        this.reads = reads;
        this.histories = histories;
        this.on = on;
    }

    /** Opens a book on entries given in the order of their chains; entries of chains the viewpoint may not read are refused. */
    public static Book of(Kinds kinds, Viewpoint viewpoint, Collection<Entry> entries) {
        return new Book(kinds, viewpoint, List.of(), new Histories(), LocalDate.MAX).plus(entries);
    }

    /** The same book after further entries. */
    public Book plus(Collection<Entry> entries) {
        Histories after = histories.next();
        List<Read> all = new ArrayList<>(reads.size() + entries.size());
        all.addAll(reads);
        for (Entry entry : entries) {
            if (!viewpoint.chains().contains(entry.chain())) {
                throw new IllegalArgumentException(viewpoint + " may not read " + entry.chain());
            }
            Read read = Read.of(kinds, entry);
            all.add(read);
            Set<Integer> emptied = after.add(kinds, read);
            if (!emptied.isEmpty()) {
                all.replaceAll(earlier -> earlier.without(emptied, entry));
            }
        }
        return new Book(kinds, viewpoint, all, after.settled(), on);
    }

    /** The same book after an append that redacted nothing and has read and folded its entries already. */
    Book after(List<Read> appended, Histories folded) {
        List<Read> all = new ArrayList<>(reads.size() + appended.size());
        all.addAll(reads);
        all.addAll(appended);
        return new Book(kinds, viewpoint, all, folded.settled(), on);
    }

    /** What was known at the moment: the same entries as far as they were recorded by then. */
    public Book knownAt(Instant moment) {
        return only(viewpoint, entry -> !entry.recordedAt().isAfter(moment));
    }

    private Book only(Viewpoint from, Predicate<Entry> which) {
        List<Read> left = reads.stream().filter(r -> which.test(r.entry())).toList();
        Histories less = new Histories();
        left.forEach(read -> less.add(kinds, read));
        return new Book(kinds, from, left, less.settled(), on);
    }

    /** What holds on the day: of every fact the version with the greatest effectiveOn up to it. */
    public Book on(LocalDate day) {
        if (day.equals(on)) {
            return this;
        }
        if (days.size() > DAYS_KEPT) {
            days.clear();
        }
        return days.computeIfAbsent(day, of -> new Book(kinds, viewpoint, reads, histories, of));
    }

    /** The same book without private facts about other subjects; what both sides know stays whole. */
    public Book narrowedTo(Set<Subject> subjects) {
        return narrowedTo(subjects, Set.of());
    }

    /** And without the private facts that are for others' eyes, nor what follows them. */
    public Book narrowedTo(Set<Subject> subjects, Set<UUID> hidden) {
        return narrowedTo(new Narrowed(subjects, hidden, true));
    }

    /** The same book without what is for some roles alone, in whichever version it is, and without what follows it. */
    public Book withoutReserved() {
        return narrowedTo(Narrowed.UNRESERVED);
    }

    private Book narrowedTo(Narrowed to) {
        return narrowed.computeIfAbsent(to, these -> {
            Book less = only(viewpoint, these.keeping(reads, kinds));
            return less.reads.size() == reads.size() ? this : less;
        });
    }

    /** Nothing but these facts, shared or private. */
    public Book only(Set<UUID> facts) {
        return only(viewpoint, entry -> facts.contains(entry.fact()));
    }

    /** What both sides know, in the eyes of a side that knows nothing else. */
    public Book seenBy(Side side) {
        return only(Viewpoint.of(side), entry -> entry.chain() == Chain.SHARED);
    }

    /** What both sides know of what this book knows. */
    public Book shared() {
        return only(Viewpoint.SHARED, entry -> entry.chain() == Chain.SHARED);
    }

    /** What is said in it, for a fact that looks around itself. */
    public Others others() {
        return new Others(histories, new UUID(0, 0), Voice.SYSTEM, Chain.SHARED);
    }

    /** The end of a chain as far as this book knows it. */
    public Head head(Chain chain) {
        return reads.reversed().stream()
                .map(Read::entry)
                .filter(entry -> entry.chain() == chain)
                .findFirst()
                .map(Head::of)
                .orElse(Head.NONE);
    }

    public Viewpoint viewpoint() {
        return viewpoint;
    }

    public Kinds kinds() {
        return kinds;
    }

    /** When its first entry was recorded; before that nothing was known. */
    public Optional<Instant> firstKnown() {
        Instant known = firstKnown;
        if (known == null) {
            known = reads.stream()
                    .map(read -> read.entry().recordedAt())
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            firstKnown = known;
        }
        return Optional.ofNullable(known);
    }

    /** How many entries it rests on. */
    public int size() {
        return reads.size();
    }

    /** And on how many of them it rested at the moment. */
    public int sizeAt(Instant moment) {
        return (int) reads.stream()
                .filter(read -> !read.entry().recordedAt().isAfter(moment))
                .count();
    }

    public List<Entry> entries() {
        return reads.stream().map(Read::entry).toList();
    }

    /** Whether a side has said anything in it. */
    public boolean isBegun() {
        return reads.stream().anyMatch(read -> read.entry().side() != Voice.SYSTEM);
    }

    /** Everybody who has said anything in it. */
    public Set<Voice> voices() {
        return reads.stream().map(read -> read.entry().side()).collect(Collectors.toSet());
    }

    /** Facts that hold: agreed versions of two-sided kinds, the newest not withdrawn of all others. */
    public <T extends Fact> List<Recorded<T>> inForce(Class<T> type) {
        return read(inForce, type, history -> history.inForce(on));
    }

    /** Facts that hold, and where nothing was ever agreed the newest proposal, marked PROPOSED. */
    public <T extends Fact> List<Recorded<T>> current(Class<T> type) {
        return read(current, type, history -> history.current(on));
    }

    public <T extends Fact> Optional<Recorded<T>> find(Class<T> type, Ref<T> ref) {
        return find(kinds.of(type), ref.id());
    }

    public <T extends Fact> Optional<Recorded<T>> find(Kind<T> kind, UUID fact) {
        return histories.find(fact).flatMap(h -> h.current(on).flatMap(v -> recorded(h, v, kind)));
    }

    /** The newest version that says something, in force or only proposed: what an amendment starts from. */
    public <T extends Fact> Optional<Recorded<T>> newest(Class<T> type, Ref<?> ref) {
        return histories
                .find(ref.id())
                .filter(h -> !h.isWithdrawn() && !h.newest().withdraws())
                .flatMap(h -> recorded(h, h.newest(), kinds.of(type)));
    }

    public Optional<History> history(UUID fact) {
        return histories.find(fact);
    }

    public Stream<History> histories() {
        return histories.all();
    }

    public Stream<History> histories(Kind<?> kind) {
        return histories.of(kind);
    }

    /** The fact of this name in a chain, where one holds or is proposed; of answers that of the voice. */
    public Optional<UUID> named(Chain chain, Kind<?> kind, String key, Voice by) {
        return histories.named(chain, kind, key, by);
    }

    /** Where a private fact went when it was published. */
    public Optional<UUID> publishedAs(UUID fact) {
        return histories.publishedAs(fact);
    }

    /** Digests of the stored files that facts of the chain name. */
    public Set<Digest> files(Chain chain) {
        return histories()
                .filter(h -> h.chain() == chain)
                .flatMap(h -> h.versions().stream()
                        .flatMap(v -> Stream.ofNullable(v.fact()))
                        .flatMap(fact -> Document.filesOf(h.kind(), fact).stream()))
                .collect(Collectors.toSet());
    }

    /** Versions whose body cannot be read: each one a finding. */
    public List<Unreadable> unreadable() {
        return histories()
                .flatMap(h -> h.versions().stream())
                .flatMap(v -> Stream.ofNullable(v.unreadable()))
                .toList();
    }

    Derived.Kept derived() {
        return derived;
    }

    Histories unfinished() {
        return histories.next();
    }

    @SuppressWarnings("unchecked") // each list was made for the class it is stored under
    private <T extends Fact> List<Recorded<T>> read(
            Map<Class<?>, List<?>> known, Class<T> type, Function<History, Optional<Version>> holding) {
        Kind<T> kind = kinds.of(type);
        return (List<Recorded<T>>) known.computeIfAbsent(
                type,
                none -> histories(kind)
                        .filter(h -> !Answer.isRevealed(histories, h))
                        .flatMap(h -> holding.apply(h).flatMap(v -> recorded(h, v, kind)).stream())
                        .toList());
    }

    private static <T extends Fact> Optional<Recorded<T>> recorded(History history, Version version, Kind<T> kind) {
        Fact fact = version.fact();
        if (fact == null || !kind.type().isInstance(fact)) {
            return Optional.empty();
        }
        Agreement agreement =
                !kind.twoSided() ? Agreement.ONE_SIDED : version.isAgreed() ? Agreement.AGREED : Agreement.PROPOSED;
        return Optional.of(
                new Recorded<>(history.fact(), kind, kind.type().cast(fact), version, history.chain(), agreement));
    }
}
