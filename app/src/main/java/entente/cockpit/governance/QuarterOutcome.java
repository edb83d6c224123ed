package entente.cockpit.governance;

import entente.governance.action.ActionItem;
import entente.governance.decision.Decision;
import entente.governance.decision.Decisions;
import entente.governance.forum.Forum;
import entente.governance.forum.Sitting;
import entente.governance.quarter.QuarterCase;
import entente.learning.lesson.Lesson;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.performance.Measure;
import entente.performance.StoppedMeasure;
import entente.performance.measure.MeasureCourse;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a look back at a quarter: facts of their own, each of which names the session or the quarter.
 *
 * @param decisions decided in its session, or by its forum on the day it met
 * @param stopped measures that are read no longer, agreed or still proposed
 * @param measured what is still read, and could be stopped
 */
public record QuarterOutcome(
        List<Recorded<Decision>> decisions,
        List<Recorded<ActionItem>> actions,
        List<Recorded<Lesson>> lessons,
        List<Stopped> stopped,
        List<Recorded<Measure>> measured) {

    /** A measure with the word that ends it. */
    public record Stopped(Recorded<StoppedMeasure> said, String name) {}

    public QuarterOutcome {
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        lessons = List.copyOf(lessons);
        stopped = List.copyOf(stopped);
        measured = List.copyOf(measured);
    }

    static QuarterOutcome of(Book book, QuarterCase one, LocalDate day) {
        String code = one.said().code();
        String session = one.sitting().map(Sitting::name).orElse(code);
        Optional<Forum> forum = one.sitting().map(sitting -> sitting.forum().fact());
        var names = book.current(Measure.class).stream()
                .collect(Collectors.toMap(
                        Recorded::ref, measure -> measure.fact().name()));
        List<Recorded<StoppedMeasure>> stopped = book.current(StoppedMeasure.class);
        var over = stopped.stream().map(said -> said.fact().measure()).collect(Collectors.toSet());
        return new QuarterOutcome(
                Decisions.of(book, day).all().stream()
                        .map(decided -> decided.decision())
                        .filter(decided -> isFrom(decided, session) || isOf(decided.fact(), forum, one.heldOn()))
                        .toList(),
                from(book.current(ActionItem.class), ActionItem::origin, session, code),
                from(book.current(Lesson.class), Lesson::origin, session, code),
                stopped.stream()
                        .filter(said -> code.equals(said.fact().origin()))
                        .map(said ->
                                new Stopped(said, names.getOrDefault(said.fact().measure(), "")))
                        .toList(),
                MeasureCourse.all(book, Policy.of(book), day).stream()
                        .map(MeasureCourse::measure)
                        .filter(measure -> !over.contains(measure.ref()))
                        .sorted(Comparator.comparing(measure -> measure.fact().name()))
                        .toList());
    }

    /** A decision of a session names it in its own code, or where it waited before, as why it was amended. */
    private static boolean isFrom(Recorded<Decision> decision, String session) {
        return decision.fact().decidedOn() != null
                && (decision.fact().code().startsWith(session + "/")
                        || decision.version()
                                .entry()
                                .why()
                                .filter(session::equals)
                                .isPresent());
    }

    private static boolean isOf(Decision decision, Optional<Forum> forum, Optional<LocalDate> heldOn) {
        String named = decision.forum();
        LocalDate decidedOn = decision.decidedOn();
        return named != null
                && decidedOn != null
                && forum.filter(one -> one.isCalled(named)).isPresent()
                && heldOn.filter(decidedOn::equals).isPresent();
    }

    private static <T extends Fact> List<Recorded<T>> from(
            List<Recorded<T>> facts, Function<T, @Nullable String> origin, String session, String code) {
        return facts.stream()
                .filter(fact -> Stream.ofNullable(origin.apply(fact.fact()))
                        .anyMatch(named -> named.equals(session) || named.equals(code)))
                .toList();
    }
}
