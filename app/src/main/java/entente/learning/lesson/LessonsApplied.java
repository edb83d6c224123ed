package entente.learning.lesson;

import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.Challenges;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.learning.part.Part;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-20: do we use what we learned (I-39)? Problems that came back although a lesson was learned from them, situations a lesson fits where
 * nobody used it, and how long ago anybody learned anything. Where nothing is wrong the figure is the share applied. A side's own part is
 * what it has in its own hands; what both lead is both sides'.
 */
public final class LessonsApplied implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Limits AGAIN = Limits.above(
            Term.number("001-20.again.watch", "0", "signal.source.ours"),
            Term.number("001-20.again.act", "0", "learning.source.lessons"),
            Unit.COUNT);
    static final Limits WAITING = Limits.above(
            Term.number("001-20.waiting.watch", "7", "signal.source.ours"),
            Term.number("001-20.waiting.act", "14", "signal.source.ours"),
            Unit.CALENDAR_DAYS);
    static final Limits SILENT = Limits.above(
            Term.number("001-20.silent.watch", "183", "signal.source.ours"),
            Term.number("001-20.silent.act", "365", "signal.source.ours"),
            Unit.CALENDAR_DAYS);

    static final Limits APPLIED = Limits.below(
            Term.number("001-20.applied.watch", "80", "signal.source.ours"),
            Term.number("001-20.applied.act", "0", "signal.source.ours"),
            Unit.PERCENT);
    static final Term<Integer> LEAST = Term.whole("001-20.least", 5, "signal.source.ours");

    @Override
    public String practice() {
        return "001-20";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(AGAIN, WAITING, SILENT, APPLIED), LEAST);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Lessons lessons = Lessons.of(book, asOf);
        List<LessonCase> unused =
                lessons.now().stream().filter(LessonCase::isUnused).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("learning.lesson.question"),
                lessons.index().lessons().isEmpty()
                        ? List.of(none(book, asOf))
                        : List.of(
                                applied(book, lessons, policy, asOf),
                                again(unused, lessons, policy, asOf),
                                waiting(unused, lessons, policy, asOf),
                                silent(lessons, policy, asOf)),
                Part.mirrors("lesson", parts(unused, asOf))));
    }

    /** Whoever solved problems and wrote down nothing is asked; where nothing ended there was nothing to learn from. */
    private static Finding none(Book book, LocalDate asOf) {
        long ended = Challenges.of(book, asOf).all().stream()
                .map(ChallengeCase::said)
                .filter(issue -> !issue.isOpen())
                .count();
        return ended == 0
                ? Finding.notApplicable(Text.of("learning.lesson.nothing"), asOf)
                : Finding.unknown(Text.of("learning.lesson.unlearned", ended), List.of(), asOf);
    }

    private static Finding again(List<LessonCase> unused, Lessons lessons, Policy policy, LocalDate asOf) {
        List<LessonCase> which =
                unused.stream().filter(LessonCase::isRepeatedInVain).toList();
        Text says = Text.of(which.isEmpty() ? "learning.lesson.noneagain" : "learning.lesson.again", which.size());
        return AGAIN.judge(policy, counted(Amount.count(which.size()), which, asOf), says, newest(lessons, asOf));
    }

    private static Finding waiting(List<LessonCase> unused, Lessons lessons, Policy policy, LocalDate asOf) {
        long longest = unused.stream().mapToLong(one -> one.waiting(asOf)).max().orElse(0);
        int now = lessons.now().size();
        Text says = unused.isEmpty()
                ? Text.of("learning.lesson.allused", now)
                : Text.of("learning.lesson.waiting", unused.size(), now, Amount.days(longest));
        return WAITING.judge(policy, counted(Amount.days(longest), unused, asOf), says, newest(lessons, asOf));
    }

    private static Finding silent(Lessons lessons, Policy policy, LocalDate asOf) {
        Recorded<Lesson> last = lessons.index().lessons().stream()
                .max(Comparator.comparing(lesson -> lesson.fact().learnedOn()))
                .orElseThrow();
        Amount days = Amount.days(ChronoUnit.DAYS.between(last.fact().learnedOn(), asOf));
        Figure since = Figure.known(
                days,
                Explanation.of("learning.lesson.last", last.fact().learnedOn()).from(last.source()));
        return SILENT.judge(policy, since, Text.of("learning.lesson.silent", days), newest(lessons, asOf));
    }

    /** The number to look at, once lessons fitted often enough for a share to say something. */
    private static Finding applied(Book book, Lessons lessons, Policy policy, LocalDate asOf) {
        Figure applied = LessonRates.of(book, asOf).applied();
        int written = lessons.index().lessons().size();
        long fitted =
                lessons.cases().stream().filter(one -> !one.known().isEmpty()).count();
        return applied.known()
                .filter(share -> fitted >= policy.of(LEAST))
                .map(share -> APPLIED.judge(
                        policy,
                        applied,
                        share.compareTo(HUNDRED) == 0
                                ? Text.of("learning.lesson.applied", written)
                                : Text.of("learning.lesson.share", Amount.percent(share)),
                        newest(lessons, asOf)))
                .orElseGet(() -> new Finding(
                        Band.WELL,
                        Text.of(fitted == 0 ? "learning.lesson.fitsnothing" : "learning.lesson.fitsfew", written),
                        applied,
                        Reading.FULL,
                        newest(lessons, asOf)));
    }

    private static LocalDate newest(Lessons lessons, LocalDate asOf) {
        return Part.newest(lessons.index().lessons(), asOf);
    }

    private static Figure counted(Amount amount, List<LessonCase> which, LocalDate asOf) {
        return Part.figure(amount, Explanation.of("learning.lesson.of", which.size()), parts(which, asOf));
    }

    private static List<Part> parts(List<LessonCase> which, LocalDate asOf) {
        return which.stream()
                .map(one -> new Part(one.explained(asOf), one.situation().sides()))
                .toList();
    }
}
