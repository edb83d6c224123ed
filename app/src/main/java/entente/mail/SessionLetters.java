package entente.mail;

import entente.exchange.calendar.Summons;
import entente.governance.forum.Forum;
import entente.governance.forum.Sitting;
import entente.kernel.Text;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Letters that a person reads and the person's calendar keeps: a series, what became of one session, or that somebody sits there no longer. */
record SessionLetters(MailReaders readers, Diaries diaries, SessionsTold told, MailServer server) {
    /** Nothing where it was overtaken by a newer word, or is not wanted. */
    Optional<Letter> write(Planned planned) {
        UUID arrangement = Objects.requireNonNull(planned.arrangement());
        return diaries.today(arrangement)
                .flatMap(diary -> readers.sitters(arrangement, diary.today()).stream()
                        .filter(one -> one.account().equals(planned.account())
                                && one.reader().choice().wants(Topic.SESSION))
                        .findFirst()
                        .flatMap(sitter -> write(planned, diary, sitter)));
    }

    private Optional<Letter> write(Planned planned, Diary diary, Sitter sitter) {
        List<DiaryEntry> before =
                told.of(Objects.requireNonNull(planned.arrangement())).getOrDefault(sitter.account(), List.of());
        return diary.news(sitter, before).stream()
                .filter(one -> one.entry().about().equals(planned.about()))
                .findFirst()
                .map(one -> letter(one, planned, diary, sitter));
    }

    private Letter letter(DiaryNews news, Planned planned, Diary diary, Sitter sitter) {
        var words = sitter.reader().words();
        var person = sitter.reader().person();
        String says = words.say(says(news, diary.today()));
        Lines lines = new Lines(words)
                .say(Text.of("mail.dear", person.name()))
                .empty()
                .line(says);
        why(news.sitting()).ifPresent(why -> lines.say(Text.of("mail.session.why", why)));
        if (sitter.present()) {
            lines.line(server.pages() + "/arrangements/" + planned.arrangement() + path(news));
        }
        String body = lines.empty()
                .say(Text.of("mail.session.calendar"))
                .empty()
                .say(Text.of("mail.foot", person.email()))
                .line(server.pages() + MailPlaces.CHOICES)
                .text();
        String subject = words.say("mail.subject", sitter.arrangement(), says);
        SessionPart part = new SessionPart(news.entry(), file(news, planned, diary, person.email()));
        return new Letter(person.email(), subject, body, true, part);
    }

    private Summons.Part file(DiaryNews news, Planned planned, Diary diary, String address) {
        DiaryEntry entry = news.entry();
        Summons summons = new Summons(server.from(), entry.sequence(), planned.plannedAt());
        Sitting sitting = news.sitting();
        if (sitting != null) {
            return summons.session(sitting);
        }
        if (!entry.cancelled()) {
            return summons.series(Objects.requireNonNull(news.forum()));
        }
        return entry.isSeries()
                ? summons.withoutSeries(entry.forum(), entry.startsAt(), address, diary.isOver(entry.forum()))
                : summons.withoutSession(entry.forum(), entry.startsAt(), address);
    }

    private static Text says(DiaryNews news, LocalDate today) {
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

    private static Optional<String> why(@Nullable Sitting sitting) {
        return Optional.ofNullable(sitting)
                .flatMap(one -> Stream.of(one.cancelled(), one.moved())
                        .flatMap(Stream::ofNullable)
                        .findFirst())
                .map(said -> said.fact().why());
    }

    private static String path(DiaryNews news) {
        return news.sitting() == null
                ? "/forums"
                : "/sessions/" + news.sitting().name();
    }
}
