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
 * 002-15: was it said that the ramp is over, and what comes next? For how many days the ramp that ended first, of those of the last year, has
 * been without thanks or without a next goal. Thanks are for both to give.
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
        List<Recorded<Ramp>> ended = ended(book, asOf);
        List<Recorded<Ramp>> open = open(book, ended);
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

    /** Ramps both signed that were completed within the year. */
    public static List<Recorded<Ramp>> ended(Book book, LocalDate asOf) {
        return book.inForce(Ramp.class).stream()
                .filter(one -> !one.fact().endsOn().isAfter(asOf))
                .filter(one -> one.fact().endsOn().isAfter(asOf.minusDays(WINDOW)))
                .toList();
    }

    /** Ramps that are over and of which it was not said both that they were celebrated and what comes next. */
    public static List<Recorded<Ramp>> open(Book book, List<Recorded<Ramp>> ended) {
        Set<Ref<Ramp>> rounded = book.current(Achievement.class).stream()
                .map(Recorded::fact)
                .filter(Achievement::isRounded)
                .map(Achievement::ramp)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ended.stream().filter(one -> !rounded.contains(one.ref())).toList();
    }

    private static Finding waiting(
            Book book, List<Recorded<Ramp>> ended, List<Recorded<Ramp>> open, Policy policy, LocalDate asOf) {
        long oldest = open.stream()
                .mapToLong(one -> ChronoUnit.DAYS.between(one.fact().endsOn(), asOf))
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
                Part.newest(ended, asOf));
    }

    private static List<Part> parts(Book book, List<Recorded<Ramp>> open) {
        return open.stream()
                .map(one -> new Part(
                        Explanation.of(
                                        "learning.achievement.one",
                                        name(book, one.fact()),
                                        one.fact().endsOn())
                                .from(one.source()),
                        Part.BOTH))
                .toList();
    }

    private static String name(Book book, Ramp ramp) {
        return book.find(Measure.class, ramp.measure())
                .map(one -> one.fact().name())
                .orElse("–");
    }
}
