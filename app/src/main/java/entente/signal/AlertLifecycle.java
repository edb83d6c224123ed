package entente.signal;

import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Subject;
import entente.ledger.Viewpoint;
import entente.signal.Course.Step;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement changes about the alerts of its chain, as statements for the system to say. Pure but for the ids of new alerts:
 * judging the same again changes nothing, and of two judges at once the later one meets a newer version, or finds the alert's name taken.
 */
public final class AlertLifecycle {
    private final Words words;
    private final Supplier<UUID> ids;

    /** The words are those of the arrangement's own language: a reason is kept as it was said. */
    public AlertLifecycle(Words words, Supplier<UUID> ids) {
        this.words = words;
        this.ids = ids;
    }

    /** For the shared chain. */
    public List<Statement> shared(Book book, Judgement today) {
        if (today.viewpoint() != Viewpoint.SHARED) {
            throw new IllegalArgumentException("not a shared judgement: " + today.viewpoint());
        }
        return statements(book, today, today.needingPerson());
    }

    /**
     * What alerts of a side may rest on: an alert is read by the whole side, so that nothing only its leader or few of it may read
     * raises one. They read such signals on a page, and these leave no trace in the chain.
     *
     * @param few the side's facts that are for named people
     */
    public static Book readByAll(Book own, Set<UUID> few) {
        return own.narrowedTo(EnumSet.complementOf(EnumSet.of(Subject.LEADER_ONLY)), few);
    }

    /**
     * For one side's own chain, from a judgement of {@link #readByAll}; only what differs from the shared judgement is raised. The book is
     * the whole one, so that an alert ends whose subject became one for few.
     */
    public List<Statement> own(Book book, Judgement today, Judgement shared) {
        Set<Signal> beside = Set.copyOf(Beside.of(today, shared).signals());
        return statements(
                book,
                today,
                today.needingPerson().stream().filter(beside::contains).toList());
    }

    private List<Statement> statements(Book book, Judgement today, List<Signal> raising) {
        if (book.viewpoint() != today.viewpoint()) {
            throw new IllegalArgumentException(today.viewpoint() + " did not judge a book of " + book.viewpoint());
        }
        Book latest = book.on(LocalDate.MAX);
        Map<Concern, Recorded<Alert>> kept = kept(latest, chain(today.viewpoint()));
        Map<Concern, Recorded<Alert>> ofBoth =
                today.viewpoint() == Viewpoint.SHARED ? Map.of() : kept(latest, Chain.SHARED);
        Map<Concern, Signal> signals = worst(today.signals());
        Map<Concern, Signal> raised = worst(raising);
        Course course = Course.of(Policy.of(book.on(today.asOf())), today.asOf());
        Set<Concern> concerns = new TreeSet<>(kept.keySet());
        concerns.addAll(raised.keySet());
        return concerns.stream()
                .flatMap(concern -> {
                    Alert shared = standing(ofBoth.get(concern));
                    Today now = Today.of(concern, signals.get(concern), today, shared);
                    return statement(course, kept.get(concern), now, raised.containsKey(concern)).stream();
                })
                .toList();
    }

    private Optional<Statement> statement(Course course, @Nullable Recorded<Alert> kept, Today now, boolean raise) {
        if (kept == null) {
            return raise && now instanceof Today.Bad bad
                    ? Optional.of(new Statement.Say(
                            ids.get(), Signals.ALERT, Alert.raised(bad.signal(), course.asOf()), course.asOf()))
                    : Optional.empty();
        }
        if (course.asOf().isBefore(kept.effectiveOn())) {
            return Optional.empty(); // a judgement of an earlier day says nothing about what is known since
        }
        return step(course, kept.fact(), now, raise)
                .map(step -> new Statement.Amend(
                        kept.id(), kept.version().number(), step.next(), course.asOf(), words.say(step.why())));
    }

    private static Optional<Step> step(Course course, Alert alert, Today now, boolean raise) {
        if (alert.stands()) {
            return course.next(alert, now);
        }
        return raise && now instanceof Today.Bad bad
                ? Optional.of(course.reopened(alert, bad.signal()))
                : Optional.empty();
    }

    private static Map<Concern, Recorded<Alert>> kept(Book latest, Chain chain) {
        return latest.inForce(Alert.class).stream()
                .filter(alert -> alert.chain() == chain)
                .collect(Collectors.toMap(alert -> Concern.of(alert.fact()), Function.identity()));
    }

    private static Map<Concern, Signal> worst(List<Signal> signals) {
        Map<Concern, Signal> worst = new HashMap<>();
        signals.forEach(signal ->
                worst.merge(Concern.of(signal), signal, (a, b) -> Severity.WORST_FIRST.compare(a, b) <= 0 ? a : b));
        return worst;
    }

    private static @Nullable Alert standing(@Nullable Recorded<Alert> alert) {
        return alert == null || !alert.fact().stands() ? null : alert.fact();
    }

    private static Chain chain(Viewpoint viewpoint) {
        return viewpoint.side().map(Chain::of).orElse(Chain.SHARED);
    }
}
