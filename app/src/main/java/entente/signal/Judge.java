package entente.signal;

import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.Judgement.Failure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges a book by every rule that is awake in it. Pure: the same book, rooms and day give the same judgement in the same order. */
public final class Judge {
    private final List<Rule> rules;
    private final List<Composite> composites;

    public Judge(List<Room> rooms) {
        this(
                rooms.stream().flatMap(room -> room.rules().stream()).toList(),
                rooms.stream().flatMap(room -> room.composites().stream()).toList());
    }

    private Judge(List<Rule> rules, List<Composite> composites) {
        this.rules = rules;
        this.composites = composites;
    }

    /** One that asks only these practices, and knows nothing of others. */
    public Judge only(Collection<String> practices) {
        return new Judge(
                rules.stream()
                        .filter(rule -> practices.contains(rule.practice()))
                        .toList(),
                composites.stream()
                        .filter(composite -> practices.contains(composite.practice()))
                        .toList());
    }

    public Judgement judge(Book book, LocalDate asOf) {
        return judge(book, asOf, policy -> policy);
    }

    /** The same under another policy than the one the book holds, as it would be if that were agreed. */
    public Judgement judge(Book book, LocalDate asOf, UnaryOperator<Policy> other) {
        Book today = book.on(asOf);
        Policy policy = other.apply(Policy.of(today));
        Set<String> adopted = Adoption.adopted(today, asOf);
        List<Rule> asked = rules.stream()
                .filter(rule -> rule.isAskedFromTheStart() || adopted.contains(rule.practice()))
                .toList();
        SortedSet<String> awake = awake(asked, adopted);
        List<Failure> failures = new ArrayList<>();
        List<Signal> direct = told(asked.stream()
                .flatMap(rule ->
                        judged(rule.practice(), () -> rule.judge(today, policy, asOf), asOf, failures).stream()));
        List<Signal> composed = told(composites.stream()
                .filter(composite -> awake.contains(composite.practice()))
                .flatMap(composite ->
                        judged(composite.practice(), () -> composite.judge(direct, today, policy, asOf), asOf, failures)
                                .stream()));
        SortedSet<String> asleep = new TreeSet<>(practices());
        asleep.removeAll(awake);
        return new Judgement(
                book.viewpoint(),
                asOf,
                direct,
                composed,
                Collections.unmodifiableSortedSet(awake),
                Collections.unmodifiableSortedSet(asleep),
                failures);
    }

    private SortedSet<String> practices() {
        SortedSet<String> all = new TreeSet<>();
        rules.forEach(rule -> all.add(rule.practice()));
        composites.forEach(composite -> all.add(composite.practice()));
        return all;
    }

    /** Those of which at least one rule is asked, from the start or since it was adopted in what this viewpoint may read. */
    private SortedSet<String> awake(List<Rule> asked, Set<String> adopted) {
        Stream<String> composed = composites.stream()
                .map(Composite::practice)
                .filter(practice -> StartSet.isWhole(practice) || adopted.contains(practice));
        return Stream.concat(asked.stream().map(Rule::practice), composed)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Signal> told(Stream<Signal> signals) {
        return signals.sorted(Severity.TOLD).toList();
    }

    /** One rule that breaks must not silence the others; what it said before it broke counts for nothing. */
    private static List<Signal> judged(
            String practice, Supplier<Stream<Signal>> rule, LocalDate asOf, List<Failure> failures) {
        try {
            return rule.get().toList();
        } catch (RuntimeException broken) {
            failures.add(new Failure(practice, broken));
            return List.of(broken(practice, broken, asOf));
        }
    }

    private static Signal broken(String practice, RuntimeException why, LocalDate asOf) {
        Text reason = Text.of("signal.judge.broken", practice, why.getClass().getSimpleName());
        return new Signal(
                practice,
                About.ARRANGEMENT,
                Text.of("signal.judge.question", practice),
                reason,
                Figure.unknown(reason),
                Band.UNKNOWN,
                Reading.FULL,
                false,
                asOf,
                List.of());
    }
}
