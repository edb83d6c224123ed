package entente.governance.rhythm;

import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of the rhythm of the two leaders; a test changes only what it is about. */
public final class RhythmTelling {
    private RhythmTelling() {}

    public static PerformanceReview planned(String period, String plannedOn) {
        return new PerformanceReview(period, day(plannedOn), null, null, null, null, List.of());
    }

    public static PerformanceReview held(String period, String heldOn) {
        return new PerformanceReview(
                period, day(heldOn), day(heldOn), "One load ran once", "Lists come late", null, List.of());
    }

    static Ref<PerformanceReview> agreed(Told told, String period, String heldOn) {
        return told.fact(Side.CLIENT, held(period, heldOn), day(heldOn), Side.CLIENT, Side.PROVIDER);
    }

    public static ReviewRating rating(Ref<PerformanceReview> review, String saidOn) {
        return new ReviewRating(
                review,
                day(saidOn),
                "The list came late",
                new Rating(3),
                new Rating(4),
                "Calling before it burns",
                "Saying sooner what is missing");
    }

    static void rates(Told told, Side side, Ref<PerformanceReview> review, String saidOn) {
        told.fact(side, rating(review, saidOn), day(saidOn));
    }

    static void talk(Told told, String plannedOn, @Nullable String heldOn, @Nullable Side missedBy) {
        told.fact(
                Side.CLIENT,
                new OneToOne(day(plannedOn), heldOn == null ? null : day(heldOn), missedBy, null, null),
                day(plannedOn));
    }

    public static Goal goal(String code, Side side, String agreedOn) {
        LocalDate set = day(agreedOn);
        return new Goal(code, "Answers in five days", side, set, set.plusYears(1), null, Goal.GoalState.OPEN, null);
    }

    static Ref<Goal> agrees(Told told, Side side, String agreedOn) {
        return told.fact(Side.CLIENT, goal("G-" + side, side, agreedOn), day(agreedOn), Side.CLIENT, Side.PROVIDER);
    }

    static JointGoal jointGoal(String code, String dueOn) {
        return new JointGoal(code, "One queue", day("2026-01-15"), day(dueOn), Goal.GoalState.OPEN, null);
    }

    static Ref<JointGoal> joint(Told told, String code, String dueOn) {
        return told.fact(Side.CLIENT, jointGoal(code, dueOn), day("2026-01-15"), Side.CLIENT, Side.PROVIDER);
    }

    static void words(Told told, Side side, String on) {
        told.fact(side, new Feedback(side, day(on), "Go on", null), day(on));
    }

    static void thanks(Told told, Side side, String on) {
        told.fact(side, new Recognition(side, day(on), "The desk", "A night on the phone", null), day(on));
    }

    static void means(Told told, Side side, String since, int hours) {
        told.fact(side, new EffortPlan(side, day(since), BigDecimal.valueOf(hours), BigDecimal.ZERO), day(since));
    }

    static void puts(Told told, Side side, String month, String hours) {
        LocalDate said = LocalDate.parse(month + "-01").plusMonths(1).plusDays(2);
        told.fact(side, new EffortEntry(month, side, said, new BigDecimal(hours), BigDecimal.ZERO), said);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
