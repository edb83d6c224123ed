package entente.governance.forum;

import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** What the newest held session of a forum did not settle. */
final class LeftOver implements AgendaSource {
    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        Sittings sittings = Sittings.of(book, asOf);
        return Sittings.forums(book).stream()
                .flatMap(forum -> sittings.held(forum.ref(), asOf).stream()
                        .limit(1)
                        .flatMap(last -> last.fact().leftOver().stream().map(line -> item(forum, last, line))));
    }

    private static AgendaItem item(Recorded<Forum> forum, Recorded<ForumSession> last, MinutesLine line) {
        LocalDate day = last.fact().plannedOn();
        UUID id = UUID.nameUUIDFromBytes((last.id() + " " + line.number()).getBytes(StandardCharsets.UTF_8));
        return AgendaItem.named(
                AgendaSort.LEFT_OVER,
                new About("forum-session", id, line.title()),
                Text.of("forum.agenda.leftover", line.title(), day),
                day,
                forum.fact().code());
    }
}
