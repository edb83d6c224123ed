package entente.governance;

import entente.assessment.Assessment;
import entente.commercial.Commercial;
import entente.governance.burden.GovernanceBurden;
import entente.governance.burden.GoverningEffort;
import entente.governance.rhythm.EffortEntry;
import entente.governance.rhythm.EffortKept;
import entente.governance.rhythm.EffortPlan;
import entente.governance.rhythm.Feedback;
import entente.governance.rhythm.Goal;
import entente.governance.rhythm.JointGoal;
import entente.governance.rhythm.LedAsOwn;
import entente.governance.rhythm.OneToOne;
import entente.governance.rhythm.PerformanceReview;
import entente.governance.rhythm.Recognition;
import entente.governance.rhythm.ReviewRating;
import entente.governance.rhythm.ReviewsHeld;
import entente.governance.rhythm.TeamsAsOne;
import entente.ledger.Author;
import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Rule;
import entente.team.Team;
import java.util.List;

/** The part of the room's table of contents that is about the rhythm of both leaders, and about what governing takes. */
public final class RhythmTable {
    public static final Kind<PerformanceReview> PERFORMANCE_REVIEW =
            Kind.of("performance-review", PerformanceReview.class).signedByBoth();
    public static final Kind<ReviewRating> REVIEW_RATING =
            Kind.of("review-rating", ReviewRating.class).revealedTogether();
    public static final Kind<OneToOne> ONE_TO_ONE = Kind.of("one-to-one", OneToOne.class);
    public static final Kind<Goal> GOAL =
            Kind.of("goal", Goal.class).signedByBoth().holdingFrom("agreedOn");
    public static final Kind<JointGoal> JOINT_GOAL =
            Kind.of("joint-goal", JointGoal.class).signedByBoth().holdingFrom("agreedOn");
    public static final Kind<Feedback> FEEDBACK = Kind.of("feedback", Feedback.class)
            .keyedBy("by", "givenOn")
            .saidBy(Author.named("by"))
            .holdingFrom("givenOn");
    public static final Kind<Recognition> RECOGNITION = Kind.of("recognition", Recognition.class)
            .keyedBy("by", "givenOn")
            .saidBy(Author.named("by"))
            .holdingFrom("givenOn");
    public static final Kind<EffortPlan> EFFORT_PLAN = Kind.of("effort-plan", EffortPlan.class)
            .keyedBy("side", "since")
            .saidBy(Author.named("side"))
            .holdingFrom("since");
    public static final Kind<EffortEntry> EFFORT_ENTRY = Kind.of("effort-entry", EffortEntry.class)
            .keyedBy("month", "side")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");
    public static final Kind<GoverningEffort> GOVERNING_EFFORT = Kind.of("governing-effort", GoverningEffort.class)
            .keyedBy("month", "side")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");

    static final List<Kind<?>> KINDS = List.of(
            PERFORMANCE_REVIEW,
            REVIEW_RATING,
            ONE_TO_ONE,
            GOAL,
            JOINT_GOAL,
            FEEDBACK,
            RECOGNITION,
            EFFORT_PLAN,
            EFFORT_ENTRY,
            GOVERNING_EFFORT);

    static final List<Rule> RULES =
            List.of(new ReviewsHeld(), new LedAsOwn(), new EffortKept(), new TeamsAsOne(), new GovernanceBurden());

    private static final String REVIEWS = "/arrangements/{arrangement}/reviews";

    static final List<Practice> PRACTICES = List.of(
            new Practice(
                    "002-09",
                    List.of(PERFORMANCE_REVIEW, REVIEW_RATING),
                    List.of("ReviewsHeld"),
                    List.of(REVIEWS, Practice.ALERTS),
                    List.of("ReviewsHeldTest", "PerformanceReviewTest", "ReviewPagesTest")),
            new Practice(
                    "002-08",
                    List.of(ONE_TO_ONE, GOAL, FEEDBACK, RECOGNITION, Team.DEVELOPMENT_PLAN),
                    List.of("LedAsOwn"),
                    List.of(REVIEWS, Practice.ALERTS),
                    List.of("LedAsOwnTest", "ReviewPagesTest", "TalksKeptTest", "BetweenLeadersTest")),
            new Practice(
                    "004-08",
                    List.of(JOINT_GOAL, RECOGNITION, Assessment.RESULT_SNAPSHOT, Assessment.ROOT_CAUSE),
                    List.of("TeamsAsOne"),
                    List.of(
                            "/arrangements/{arrangement}/health",
                            "/arrangements/{arrangement}/campaigns",
                            REVIEWS,
                            Practice.ALERTS),
                    List.of(
                            "TeamsAsOneTest",
                            "JointGoalTest",
                            "OneTeamTest",
                            "HealthPagesTest",
                            "ReviewPagesTest",
                            "CampaignPagesTest")),
            new Practice(
                    "002-02",
                    List.of(EFFORT_PLAN, EFFORT_ENTRY),
                    List.of("EffortKept"),
                    List.of(REVIEWS, Practice.ALERTS),
                    List.of("EffortKeptTest", "ReviewPagesTest")));

    /** What belongs to a practice of the room's other part. */
    static final Practice BURDEN = new Practice(
            "000-07",
            List.of(GOVERNING_EFFORT, Commercial.COST_LINE),
            List.of("GovernanceBurden"),
            List.of(REVIEWS),
            List.of("GovernanceBurdenTest"));

    private RhythmTable() {}
}
