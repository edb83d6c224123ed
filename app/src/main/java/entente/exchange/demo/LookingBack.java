package entente.exchange.demo;

import entente.governance.rhythm.PerformanceReview;
import entente.governance.rhythm.PerformanceReview.AgreedStep;
import entente.governance.rhythm.ReviewPeriod;
import entente.governance.rhythm.ReviewRating;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;

/** Two reviews of quarters: one that both prepared, held and signed, and one that is only planned. */
final class LookingBack {
    private final Telling story;

    private LookingBack(Telling story) {
        this.story = story;
    }

    static void tell(Telling story) {
        ReviewPeriod newest = ReviewPeriod.quarterOf(story.months().end().minusMonths(3));
        LookingBack told = new LookingBack(story);
        told.held(ReviewPeriod.quarterOf(newest.first().minusDays(1)));
        told.planned(newest);
    }

    private void held(ReviewPeriod period) {
        LocalDate end = period.last();
        Ref<PerformanceReview> review = story.client().on(end.minusDays(10)).says(plan(period, end.plusDays(15)));
        story.client()
                .on(end.plusDays(6))
                .notes(rating(
                        review,
                        end.plusDays(6),
                        "Two departments sent three lists late",
                        3,
                        4,
                        "Calling before it burns",
                        "Say sooner when people are missing"));
        story.provider()
                .on(end.plusDays(8))
                .notes(rating(
                        review,
                        end.plusDays(8),
                        "Two loads were started without the check of columns",
                        3,
                        3,
                        "Deciding in the session",
                        "One list instead of one from each department"));
        LocalDate day = Months.weekday(end.plusDays(17));
        story.client().on(day).counters(review, "Held", said -> written(said, day));
        story.provider().on(day.plusDays(1)).signs(review);
    }

    private static PerformanceReview written(PerformanceReview said, LocalDate day) {
        return new PerformanceReview(
                said.period(),
                said.plannedOn(),
                day,
                "Questions of the sites are answered twice as fast",
                "Files arrive in columns that nobody announced",
                "The weekly count of open calls, which nobody read",
                List.of(
                        new AgreedStep("1", "One list of both departments", Side.CLIENT, day.plusDays(21)),
                        new AgreedStep("2", "No load without the check of columns", Side.PROVIDER, day.plusDays(14))));
    }

    private void planned(ReviewPeriod period) {
        story.provider()
                .on(period.last().minusDays(12))
                .says(plan(period, period.last().plusDays(14)));
    }

    private static PerformanceReview plan(ReviewPeriod period, LocalDate on) {
        return new PerformanceReview(period.name(), Months.weekday(on), null, null, null, null, List.of());
    }

    private static ReviewRating rating(
            Ref<PerformanceReview> review, LocalDate on, String part, int own, int other, String keep, String change) {
        return new ReviewRating(review, Months.weekday(on), part, new Rating(own), new Rating(other), keep, change);
    }
}
