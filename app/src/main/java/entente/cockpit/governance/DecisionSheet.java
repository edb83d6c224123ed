package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.decision.Calibrations;
import entente.governance.decision.DecisionCase;
import entente.governance.decision.Decisions;
import entente.governance.decision.Foresight;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided and what was, as one side reads it.
 *
 * @param waiting what is on the table, what is longest past its day first
 * @param log what was decided or dropped and fits the words asked for
 * @param logged how many there are, whatever the words
 * @param due what was foreseen and is to be looked at
 * @param byClass how well foresight met what happened
 * @param own the reader's own score; empty where somebody looks through others' eyes
 */
public record DecisionSheet(
        Side reader,
        LocalDate today,
        List<Latency> waiting,
        List<Latency> log,
        int logged,
        Asked asked,
        List<Foresight> due,
        List<Calibrations.Score> byClass,
        List<Calibrations.Score> byForum,
        Optional<Figure> own,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> PRACTICES = Set.of("001-04", "004-04", "004-05", "004-07");

    /**
     * What of the log is asked for.
     *
     * @param words that stand in the title, the choice, the code or the forum
     * @param email of the person who asks, for whom the own score is; none where somebody looks through others' eyes
     */
    public record Asked(
            String words, LogOrder order, @Nullable String email) {}

    public DecisionSheet {
        waiting = List.copyOf(waiting);
        log = List.copyOf(log);
        due = List.copyOf(due);
        byClass = List.copyOf(byClass);
        byForum = List.copyOf(byForum);
        signals = List.copyOf(signals);
    }

    public static DecisionSheet of(
            Side reader, Book book, Judgement judged, LocalDate day, @Nullable AsOf asOf, Asked asked) {
        Policy policy = Policy.of(book);
        Decisions all = Decisions.of(book, day);
        List<DecisionCase> over =
                all.all().stream().filter(one -> !one.isOpen()).toList();
        Calibrations scores = Calibrations.of(book, day);
        return new DecisionSheet(
                reader,
                day,
                all.open().stream()
                        .map(one -> Latency.of(one, policy, day))
                        .sorted(Comparator.comparing(Latency::dueOn))
                        .toList(),
                over.stream()
                        .filter(one -> fits(one, asked.words))
                        .sorted(asked.order.by(day))
                        .map(one -> Latency.of(one, policy, day))
                        .toList(),
                over.size(),
                asked,
                all.foresight()
                        .filter(one -> one.isDue(day))
                        .sorted(Comparator.comparing(Foresight::dueOn))
                        .toList(),
                scores.byClass(),
                scores.byForum(),
                Optional.ofNullable(asked.email).map(email -> scores.own(reader, self(book, email), day)),
                signals(judged),
                asOf);
    }

    private static List<Signal> signals(Judgement judged) {
        return PageSignals.toLookAt(judged, PRACTICES).stream()
                .filter(signal -> !signal.practice().equals("004-04")
                        || signal.question().key().startsWith("governance."))
                .toList();
    }

    private static boolean fits(DecisionCase one, String words) {
        return Stream.of(
                        one.said().title(),
                        one.said().code(),
                        Objects.requireNonNullElse(one.said().choice(), ""),
                        Objects.requireNonNullElse(one.said().forum(), ""))
                .anyMatch(text ->
                        text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT)));
    }

    private static Set<Ref<Person>> self(Book book, String email) {
        return book.current(Person.class).stream()
                .filter(one -> email.equalsIgnoreCase(one.fact().email()))
                .map(Recorded::ref)
                .collect(Collectors.toSet());
    }

    /** How many wait past their day. */
    public long overdue() {
        return waiting.stream().filter(Latency::isOver).count();
    }

    public boolean isEmpty() {
        return waiting.isEmpty() && logged == 0;
    }
}
