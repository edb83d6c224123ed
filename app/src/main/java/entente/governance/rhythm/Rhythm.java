package entente.governance.rhythm;

import entente.arrangement.AgreedTerms;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import entente.team.DevelopmentPlan;
import entente.team.LeadershipPair;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the two leaders do with each other as they would with somebody of their own house (002-08), found once a book.
 *
 * @param talks by their planned day, the newest first, up to the day
 * @param goals agreed by both, still open
 * @param ended agreed goals that were reached or let go, the newest first
 * @param proposed goals that wait for a signature
 * @param feedback the newest first
 * @param thanks the newest first
 */
public record Rhythm(
        List<Recorded<OneToOne>> talks,
        List<Recorded<Goal>> goals,
        List<Recorded<Goal>> ended,
        List<Recorded<Goal>> proposed,
        List<Recorded<Feedback>> feedback,
        List<Recorded<Recognition>> thanks,
        Book book,
        LocalDate asOf) {
    private static final Derived<Rhythm> RHYTHM = Derived.by(Rhythm::found);

    public Rhythm {
        talks = List.copyOf(talks);
        goals = List.copyOf(goals);
        ended = List.copyOf(ended);
        proposed = List.copyOf(proposed);
        feedback = List.copyOf(feedback);
        thanks = List.copyOf(thanks);
    }

    public static Rhythm of(Book book, LocalDate asOf) {
        return RHYTHM.of(book, asOf);
    }

    private static Rhythm found(Book book, LocalDate asOf) {
        List<Recorded<Goal>> goals = book.current(Goal.class);
        return new Rhythm(
                newest(book.current(OneToOne.class), OneToOne::plannedOn, asOf),
                goals.stream()
                        .filter(one -> !one.isProposed() && one.fact().isOpen())
                        .sorted(Comparator.comparing(one -> one.fact().dueOn()))
                        .toList(),
                newest(
                        goals.stream()
                                .filter(one -> !one.isProposed() && !one.fact().isOpen())
                                .toList(),
                        one -> Objects.requireNonNull(one.endedOn()),
                        asOf),
                goals.stream().filter(Recorded::isProposed).toList(),
                newest(book.current(Feedback.class), Feedback::givenOn, asOf),
                newest(book.current(Recognition.class), Recognition::givenOn, asOf),
                book,
                asOf);
    }

    private static <T extends Fact> List<Recorded<T>> newest(
            List<Recorded<T>> all, Function<T, LocalDate> day, LocalDate asOf) {
        return all.stream()
                .filter(one -> !day.apply(one.fact()).isAfter(asOf))
                .sorted(Comparator.comparing((Recorded<T> one) -> day.apply(one.fact()))
                        .reversed())
                .toList();
    }

    /** Everything it rests on. */
    public List<Recorded<? extends Fact>> all() {
        return Stream.<List<? extends Recorded<? extends Fact>>>of(talks, goals, ended, feedback, thanks)
                .<Recorded<? extends Fact>>flatMap(List::stream)
                .toList();
    }

    /** The first day of any of it. */
    public Optional<LocalDate> since() {
        return Stream.of(
                        talks.stream().map(one -> one.fact().plannedOn()),
                        Stream.concat(goals.stream(), ended.stream())
                                .map(one -> one.fact().agreedOn()),
                        feedback.stream().map(one -> one.fact().givenOn()),
                        thanks.stream().map(one -> one.fact().givenOn()))
                .flatMap(days -> days)
                .min(LocalDate::compareTo);
    }

    /** Talks planned for a day that is not over and not held yet, the next first. */
    public List<Recorded<OneToOne>> ahead() {
        return book.current(OneToOne.class).stream()
                .filter(one ->
                        one.fact().heldOn() == null && !one.fact().plannedOn().isBefore(asOf))
                .sorted(Comparator.comparing(one -> one.fact().plannedOn()))
                .toList();
    }

    public Optional<Recorded<OneToOne>> lastTalk() {
        return talks.stream().filter(one -> one.fact().heldOn() != null).findFirst();
    }

    /**
     * How many talks were missed one after the other since the last that was held: those that were planned and not held, or where more
     * time went by, how often the cadence passed without one.
     */
    public int missed(int cadence) {
        long planned = talks.stream()
                .takeWhile(one -> one.fact().heldOn() == null)
                .filter(one -> one.fact().isMissed(asOf))
                .count();
        Optional<LocalDate> from = lastTalk()
                .map(one -> Objects.requireNonNull(one.fact().heldOn()))
                .or(this::since);
        long silent = from.map(day -> (asOf.toEpochDay() - day.toEpochDay() - 1) / cadence)
                .orElse(0L);
        return (int) Math.max(planned, silent);
    }

    /** Since when a goal was not looked at: the day it was set, or was last said to be still true. */
    public LocalDate lookedAtOn(Recorded<Goal> goal) {
        boolean affirmed = goal.lastSaidAt().isAfter(goal.recordedAt());
        return affirmed
                ? AgreedTerms.of(book, asOf).lastSaidOn(goal)
                : goal.fact().agreedOn();
    }

    public List<Recorded<Goal>> goals(Side side) {
        return goals.stream().filter(one -> one.fact().side() == side).toList();
    }

    /** The last day a side said something to the other of how it works. */
    public Optional<LocalDate> lastFeedback(Side by) {
        return feedback.stream()
                .filter(one -> one.fact().by() == by)
                .findFirst()
                .map(one -> one.fact().givenOn());
    }

    public Optional<LocalDate> lastThanks(Side by) {
        return thanks.stream()
                .filter(one -> one.fact().by() == by)
                .findFirst()
                .map(one -> one.fact().givenOn());
    }

    /** Whether the side's leader has a plan of development; a side's plans are its own to see. */
    public Kept development(Side side) {
        if (book.viewpoint() != Viewpoint.of(side)) {
            return Kept.UNSEEN;
        }
        boolean planned = book.current(LeadershipPair.class).stream()
                .filter(pair -> pair.fact().runsOn(asOf))
                .flatMap(pair -> Stream.ofNullable(pair.fact().half(side).leader()))
                .anyMatch(leader -> book.current(DevelopmentPlan.class).stream()
                        .anyMatch(plan -> plan.fact().person().equals(leader)));
        return planned ? Kept.YES : Kept.NO;
    }
}
