package entente.governance.quarter;

import entente.governance.forum.AgendaItem;
import entente.governance.forum.AgendaSort;
import entente.governance.forum.AgendaSource;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The four parts of a quarterly review, each with its minutes, on the agenda of the session it meets in and of no other. */
public final class QuarterAgenda implements AgendaSource {
    private static final List<QuarterPart> PARTS = List.of(QuarterPart.values());

    @Override
    public Stream<AgendaItem> items(Book book, LocalDate asOf) {
        return Quarters.of(book, asOf).all().stream()
                .filter(one -> !one.isClosed())
                .flatMap(one -> one.sitting().stream()
                        .filter(sitting -> isNext(sitting, book, asOf))
                        .flatMap(sitting -> PARTS.stream()
                                .filter(part -> minutes(one, sitting, part) > 0)
                                .map(part -> item(one, sitting, part))));
    }

    /** Whether the forum meets there next, or has met there and nobody closed the minutes. */
    private static boolean isNext(Sitting sitting, Book book, LocalDate asOf) {
        return Sittings.of(book, asOf).of(sitting.forum().ref()).stream()
                .filter(one -> one.isAhead(asOf) || (one.equals(sitting) && one.isUntold(asOf)))
                .findFirst()
                .filter(sitting::equals)
                .isPresent();
    }

    private static int minutes(QuarterCase one, Sitting sitting, QuarterPart part) {
        return one.said().minutesOf(part, sitting.forum().fact().lasts());
    }

    private static AgendaItem item(QuarterCase one, Sitting sitting, QuarterPart part) {
        String name = one.said().code() + " " + (PARTS.indexOf(part) + 1);
        UUID id = UUID.nameUUIDFromBytes((one.review().id() + " " + part).getBytes(StandardCharsets.UTF_8));
        return AgendaItem.named(
                AgendaSort.QUARTER,
                new About("forum-session", id, name),
                Text.of("quarter.agenda." + part, one.said().code(), minutes(one, sitting, part)),
                one.dueOn(QuarterStep.PRE_READ),
                sitting.forum().fact().code());
    }
}
