package entente.governance.forum;

import entente.governance.action.ActionItem;
import entente.governance.challenge.Issue;
import entente.governance.conflict.SideConflict;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionState;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Version;
import entente.signal.About;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the newest held session of a forum did not settle, nor anybody since. It stays about what it was about, so that it is the same item
 * however often it is left over; what another source still brings comes from there alone.
 */
final class LeftOver implements AgendaSource {
    /** What a line is of that is about no fact. */
    private static final String OF_SESSION = "forum-session";

    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        Sittings sittings = Sittings.of(book, asOf);
        return Sittings.forums(book).stream()
                .flatMap(forum -> sittings.held(forum.ref(), asOf).stream()
                        .limit(1)
                        .flatMap(last -> last.fact().leftOver().stream()
                                .filter(line -> !isSettled(book, line, asOf))
                                .map(line -> item(forum, last, line))));
    }

    private static boolean isSettled(Book book, MinutesLine line, LocalDate asOf) {
        return line.fact()
                .flatMap(book::history)
                .filter(history -> {
                    Optional<Fact> now = history.current(asOf).map(Version::fact);
                    return now.map(LeftOver::isOver).orElse(true);
                })
                .isPresent();
    }

    private static boolean isOver(Fact fact) {
        return switch (fact) {
            case ActionItem action -> !action.isOpen();
            case Decision decision -> decision.state() != DecisionState.OPEN;
            case SideConflict conflict -> !conflict.isOpen();
            case Issue issue -> !issue.isOpen();
            default -> false;
        };
    }

    private static AgendaItem item(Recorded<Forum> forum, Recorded<ForumSession> last, MinutesLine line) {
        LocalDate day = last.fact().plannedOn();
        UUID id = line.fact()
                .orElseGet(() ->
                        UUID.nameUUIDFromBytes((last.id() + " " + line.number()).getBytes(StandardCharsets.UTF_8)));
        return AgendaItem.named(
                AgendaSort.LEFT_OVER,
                new About(Objects.requireNonNullElse(line.kind(), OF_SESSION), id, line.title()),
                Text.of("forum.agenda.leftover", line.title(), day),
                day,
                forum.fact().code());
    }
}
