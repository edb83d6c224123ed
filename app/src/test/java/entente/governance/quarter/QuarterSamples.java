package entente.governance.quarter;

import entente.arrangement.ArrangementSamples;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.governance.forum.ForumSession;
import entente.governance.forum.MinutesLine;
import entente.governance.forum.Outcome;
import entente.governance.forum.SessionState;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.List;

/** A board that meets each Thursday, and the look back at the first quarter of 2026 in its session of 18 June; every weekday is a working day. */
public record QuarterSamples(Told told, Ref<Forum> forum, Ref<QuarterReview> review) {
    public static final LocalDate FIRST = LocalDate.parse("2026-05-07");
    static final LocalDate MEETS = LocalDate.parse("2026-06-18");

    static QuarterSamples of(Told told) {
        Ref<Forum> forum = told.fact(Side.CLIENT, forum("FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231", FIRST), FIRST);
        return new QuarterSamples(told, forum, told.fact(Side.CLIENT, review(forum, MEETS), FIRST));
    }

    static QuarterSamples shared() {
        return of(ArrangementSamples.shared());
    }

    public static Forum forum(String rule, LocalDate from) {
        return new Forum(
                "BOARD",
                "Executive board",
                ForumLevel.EXECUTIVE,
                "What the two are for",
                "Whatever is theirs",
                rule,
                from,
                "10:00",
                120,
                "Europe/Berlin",
                null,
                List.of(
                        new ForumMember("Ilse Adler", Side.CLIENT, "leader", true, null),
                        new ForumMember("Per Lund", Side.PROVIDER, "leader", true, null)));
    }

    static QuarterReview review(Ref<Forum> forum, LocalDate plannedOn, QuarterReview.TimeBox... parts) {
        return new QuarterReview(
                "2026-Q1",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-03-31"),
                forum,
                plannedOn,
                List.of(parts));
    }

    public static QuarterPreparation preparation(Ref<QuarterReview> review, LocalDate on, String part) {
        return new QuarterPreparation(review, on, part, "Two of three came", null, null, "One window less", null);
    }

    void read(String on) {
        told.fact(Side.CLIENT, new QuarterPreRead(review, LocalDate.parse(on)), LocalDate.parse(on));
    }

    /** As both appear once both have answered. */
    void prepared(String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(Side.CLIENT, preparation(review, day, "We answered late"), day);
        told.fact(Side.PROVIDER, preparation(review, day, "We did not ask"), day);
    }

    void held(String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(Side.CLIENT, session(SessionState.HELD, day), day);
    }

    void cancelled(String on) {
        told.fact(Side.CLIENT, session(SessionState.CANCELLED, LocalDate.parse(on)), LocalDate.parse(on));
    }

    private ForumSession session(SessionState state, LocalDate on) {
        boolean held = state == SessionState.HELD;
        return new ForumSession(
                forum,
                MEETS,
                state,
                on,
                held ? on : null,
                null,
                held ? null : "Two of us are ill",
                null,
                null,
                null,
                List.of(),
                held ? List.of(new MinutesLine(1, "Promises", Outcome.DECIDED, "One window less")) : List.of());
    }

    void closed(String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(Side.PROVIDER, new QuarterClose(review, day, "Two of three promises came", null), day);
    }
}
