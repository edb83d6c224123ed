package entente.learning.playbook;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.learning.part.Part;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.Ramp;
import entente.performance.ramp.CompletedRamp;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 002-15: was it said that the target of a ramp is reached, and what comes next? For how many days the ramp that was completed first, of those
 * of the last year, has been without thanks or without a next goal. Thanks are for both to give.
 */
public final class AchievementRecognised implements Rule {
    static final Limits WAITING = Limits.above(
            Term.number("002-15.waiting.watch", "14", "signal.source.ours"),
            Term.number("002-15.waiting.act", "30", "learning.source.achievement"),
            Unit.CALENDAR_DAYS);

    private static final int WINDOW = 365;

    @Override
    public String practice() {
        return "002-15";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(WAITING));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<CompletedRamp> ended = completed(book, policy, asOf);
        List<CompletedRamp> open = open(book, ended);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("learning.achievement.question"),
                List.of(
                        ended.isEmpty()
                                ? Finding.notApplicable(Text.of("learning.achievement.none"), asOf)
                                : waiting(book, ended, open, policy, asOf)),
                Part.mirrors("achievement", parts(book, open))));
    }

    /** Ramps both signed whose end target was reached within the year. */
    public static List<CompletedRamp> completed(Book book, Policy policy, LocalDate asOf) {
        return CompletedRamp.all(book, policy, asOf).stream()
                .filter(one -> !one.reachedOn().isAfter(asOf))
                .filter(one -> one.reachedOn().isAfter(asOf.minusDays(WINDOW)))
                .toList();
    }

    /** Those of which it was not said both that they were celebrated and what comes next. */
    public static List<CompletedRamp> open(Book book, List<CompletedRamp> completed) {
        Set<Ref<Ramp>> rounded = book.current(Achievement.class).stream()
                .map(Recorded::fact)
                .filter(Achievement::isRounded)
                .map(Achievement::ramp)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return completed.stream()
                .filter(one -> !rounded.contains(one.ramp().ref()))
                .toList();
    }

    private static Finding waiting(
            Book book, List<CompletedRamp> ended, List<CompletedRamp> open, Policy policy, LocalDate asOf) {
        long oldest = open.stream()
                .mapToLong(one -> ChronoUnit.DAYS.between(one.reachedOn(), asOf))
                .max()
                .orElse(0);
        Text says = open.isEmpty()
                ? Text.of("learning.achievement.done", ended.size())
                : Text.of("learning.achievement.waiting", open.size(), ended.size(), Amount.days(oldest));
        return WAITING.judge(
                policy,
                Part.figure(
                        Amount.days(oldest),
                        Explanation.of("learning.achievement.of", ended.size()),
                        parts(book, open)),
                says,
                ended.stream()
                        .map(CompletedRamp::reachedOn)
                        .max(LocalDate::compareTo)
                        .orElse(asOf));
    }

    private static List<Part> parts(Book book, List<CompletedRamp> open) {
        return open.stream()
                .map(one -> new Part(
                        Explanation.of(
                                        "learning.achievement.one",
                                        name(book, one.ramp().fact()),
                                        one.reachedOn())
                                .from(List.of(
                                        one.ramp().source(), one.by().reading().source())),
                        Part.BOTH))
                .toList();
    }

    private static String name(Book book, Ramp ramp) {
        return book.find(Measure.class, ramp.measure())
                .map(one -> one.fact().name())
                .orElse("–");
    }
}
