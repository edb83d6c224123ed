package entente.mail;

import entente.governance.forum.Forum;
import entente.governance.forum.Sitting;
import entente.kernel.Text;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to tell of a series or a session, in one sentence. */
final class SessionWords {
    private SessionWords() {}

    static Text says(DiaryNews news, LocalDate today) {
        Recorded<Forum> forum = news.forum();
        DiaryEntry entry = news.entry();
        if (forum == null) {
            return Text.of("mail.session.gone");
        }
        String name = forum.fact().name();
        Sitting sitting = news.sitting();
        if (sitting != null) {
            return says(sitting, name);
        }
        if (!entry.isSeries()) {
            return Text.of("mail.session.outside", name, LocalDate.parse(entry.session()));
        }
        if (entry.cancelled()) {
            return Text.of("mail.session.left", name);
        }
        LocalDate next = forum.fact().series().from(today);
        return Text.of(
                news.again() ? "mail.session.anew" : "mail.session.series",
                name,
                next == null ? entry.lastOn() : next,
                forum.fact().startsAt(),
                forum.fact().zone());
    }

    private static Text says(Sitting sitting, String name) {
        if (sitting.isCancelled()) {
            return Text.of("mail.session.cancelled", name, sitting.plannedOn());
        }
        ZonedDateTime at = sitting.startsAt();
        String time = at.toLocalTime().toString();
        String zone = at.getZone().getId();
        return sitting.moved() == null
                ? Text.of("mail.session.asplanned", name, sitting.plannedOn(), time, zone)
                : Text.of("mail.session.moved", name, sitting.plannedOn(), at.toLocalDate(), time, zone);
    }

    static Optional<String> why(DiaryNews news) {
        return Optional.ofNullable(news.sitting())
                .flatMap(one -> Stream.of(one.cancelled(), one.moved())
                        .flatMap(Stream::ofNullable)
                        .findFirst())
                .map(said -> said.fact().why());
    }

    static Optional<String> place(DiaryNews news) {
        return Optional.ofNullable(news.forum()).map(forum -> forum.fact().place());
    }

    static String path(DiaryNews news) {
        return news.sitting() == null
                ? "/forums"
                : "/sessions/" + news.sitting().name();
    }
}
