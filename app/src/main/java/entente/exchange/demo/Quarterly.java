package entente.exchange.demo;

import entente.access.Role;
import entente.governance.forum.Forum;
import entente.governance.quarter.QuarterClose;
import entente.governance.quarter.QuarterPart;
import entente.governance.quarter.QuarterPreRead;
import entente.governance.quarter.QuarterPreparation;
import entente.governance.quarter.QuarterReview;
import entente.governance.quarter.QuarterReview.TimeBox;
import entente.kernel.Side;
import entente.learning.lesson.Lesson;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** The look back at a quarter in the board: one that is closed, and one that both sides prepare for. */
final class Quarterly {
    private static final String PAST = "Q4";
    private static final String NEXT = "Q5";
    private static final int MONTHS = 3;
    private static final int PLANNED = 28;
    private static final int READ = 14;
    private static final int WEEK = 7;

    private final Telling story;
    private final Ref<Forum> board;
    private final NavigableSet<LocalDate> sessions;

    private Quarterly(Telling story) {
        this.story = story;
        this.board = story.named(Forum.class, "BOARD");
        this.sessions = story.latest(board).series().days();
    }

    static void tell(Telling story) {
        Quarterly quarterly = new Quarterly(story);
        quarterly.closed();
        quarterly.ahead();
    }

    /** The days of its sessions are Thursdays, and so is each of its steps but the provider's, a day later. */
    private void closed() {
        LocalDate met = sessions.floor(story.months().end().minusDays(PLANNED));
        Ref<QuarterReview> review = on(Side.CLIENT, met.minusDays(PLANNED)).says(review(PAST, met));
        LocalDate read = met.minusDays(READ);
        on(Side.CLIENT, read).says(new QuarterPreRead(review, read));
        on(Side.CLIENT, met.minusDays(WEEK))
                .notes(preparation(
                        review,
                        met.minusDays(WEEK),
                        "We answered the questions of the sites a week late",
                        "The interim came eleven days late",
                        "Tickets an hour"));
        on(Side.PROVIDER, met.minusDays(WEEK - 1))
                .notes(preparation(
                        review,
                        met.minusDays(WEEK - 1),
                        "We did not say early that the second laboratory would be late",
                        "The interim came, later than we said",
                        null));
        LocalDate closedOn = met.plusDays(WEEK);
        on(Side.PROVIDER, closedOn).says(learned(closedOn));
        on(Side.PROVIDER, closedOn)
                .says(new QuarterClose(
                        review,
                        closedOn,
                        "The interim came late by what both left undone; both look at the oldest question each week",
                        "How much of the delay the second laboratory cost"));
    }

    private static Lesson learned(LocalDate closedOn) {
        return new Lesson(
                "L-9",
                "Questions of the sites waited until the interim was late",
                "Nobody looked at their age before the board met",
                "Look at the oldest question each week",
                "sites, questions, interim",
                null,
                null,
                null,
                null,
                null,
                null,
                PAST,
                closedOn);
    }

    /** The client has prepared; whether the provider has, only the provider knows. */
    private void ahead() {
        Months months = story.months();
        LocalDate meets = sessions.ceiling(months.end());
        Ref<QuarterReview> review = on(Side.PROVIDER, months.day(14, 15)).says(review(NEXT, meets));
        LocalDate read = meets.minusDays(READ);
        if (read.isBefore(months.end())) {
            on(Side.CLIENT, read).says(new QuarterPreRead(review, read));
        }
        LocalDate prepared = months.day(14, 24);
        on(Side.CLIENT, prepared)
                .notes(new QuarterPreparation(
                        review,
                        prepared,
                        "We changed the plan of two sites without asking",
                        "Both that were due came",
                        null,
                        null,
                        "Two sites in the second country by its end",
                        null));
    }

    /** Of the three months before it. */
    private QuarterReview review(String code, LocalDate meets) {
        return new QuarterReview(
                code,
                meets.withDayOfMonth(1).minusMonths(MONTHS),
                meets.withDayOfMonth(1).minusDays(1),
                board,
                meets,
                List.of(
                        new TimeBox(QuarterPart.PROMISES, 20),
                        new TimeBox(QuarterPart.MONEY, 15),
                        new TimeBox(QuarterPart.SERVICE, 10),
                        new TimeBox(QuarterPart.NEXT, 15)));
    }

    private static QuarterPreparation preparation(
            Ref<QuarterReview> review, LocalDate on, String part, String promises, @Nullable String stop) {
        return new QuarterPreparation(
                review,
                on,
                part,
                promises,
                "Within the plan, with one credit",
                "The desk is met, and its people do not feel it",
                "One window for questions a week",
                stop);
    }

    private Moment on(Side side, LocalDate day) {
        return new Moment(story, side, Role.LEADER, day);
    }
}
