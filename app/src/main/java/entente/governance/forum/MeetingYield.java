package entente.governance.forum;

import entente.governance.action.ActionItem;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/**
 * What an hour of a forum brings (formulae 4.12, meeting yield = decisions and closed actions per hour). The hour is one of the clock; what it
 * costs in person-hours stands beside it.
 *
 * @param sessions held in the last days, the newest first
 * @param closed actions given in the forum that were done in the last days
 */
public record MeetingYield(
        Recorded<Forum> forum, List<Recorded<ForumSession>> sessions, List<Recorded<ActionItem>> closed) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    public MeetingYield {
        sessions = List.copyOf(sessions);
        closed = List.copyOf(closed);
    }

    public static MeetingYield of(Book book, Recorded<Forum> forum, LocalDate asOf, int days) {
        LocalDate since = asOf.minusDays(days);
        return new MeetingYield(
                forum,
                ForumEffect.of(book, forum, asOf, days).held(),
                book.current(ActionItem.class).stream()
                        .filter(action -> ForumEffect.isGivenIn(forum.fact(), action.fact()))
                        .filter(action -> isClosed(action.fact(), since, asOf))
                        .toList());
    }

    private static boolean isClosed(ActionItem action, LocalDate since, LocalDate asOf) {
        LocalDate ended = action.endedOn();
        return action.isDone() && ended != null && !ended.isBefore(since) && !ended.isAfter(asOf);
    }

    /** Decisions and closed actions per hour met, from 0. Unknown where no session was held. */
    public Figure perHour() {
        if (sessions.isEmpty()) {
            return Figure.unknown(Text.of("forum.effect.none", forum.fact().name()));
        }
        long decided = sessions.stream().mapToLong(one -> one.fact().decided()).sum();
        BigDecimal minutes = BigDecimal.valueOf(
                sessions.stream().mapToLong(one -> minutes(one.fact())).sum());
        return Figure.known(
                BigDecimal.valueOf(decided + closed.size()).multiply(MINUTES).divide(minutes, MathContext.DECIMAL64),
                Unit.RATIO,
                Explanation.of(
                                "forum.hourly.of",
                                decided,
                                closed.size(),
                                minutes.divide(MINUTES, MathContext.DECIMAL64),
                                sessions.size())
                        .from(sessions.stream().map(Recorded::source).toList())
                        .because(closed.stream()
                                .map(action -> Explanation.of(
                                                "forum.hourly.closed",
                                                action.fact().what())
                                        .from(action.source()))
                                .toList()));
    }

    private long minutes(ForumSession one) {
        Integer lasted = one.lasted();
        return lasted == null ? forum.fact().lasts() : lasted;
    }
}
