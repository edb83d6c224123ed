package entente.mail;

import entente.exchange.calendar.Summons;
import entente.governance.forum.Sitting;
import entente.kernel.Text;
import entente.kernel.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters that somebody reads and a calendar keeps: a series, what became of one session, or that somebody sits there no longer. */
record SessionLetters(MailReaders readers, Diaries diaries, SessionsTold told, MailServer server) {
    /** Nothing where it was overtaken by a newer word, or is not wanted. */
    Optional<Letter> write(Planned planned) {
        UUID arrangement = Objects.requireNonNull(planned.arrangement());
        return diaries.today(arrangement)
                .flatMap(diary -> readers.sitters(arrangement, diary.today()).stream()
                        .filter(one -> one.id().equals(planned.account()) && one.wants())
                        .findFirst()
                        .flatMap(sitter -> write(planned, diary, sitter)));
    }

    private Optional<Letter> write(Planned planned, Diary diary, Sitter sitter) {
        List<DiaryEntry> before =
                told.of(Objects.requireNonNull(planned.arrangement())).getOrDefault(sitter.id(), List.of());
        return diary.news(sitter, before).stream()
                .filter(one -> one.entry().about().equals(planned.about()))
                .findFirst()
                .map(one -> letter(one, planned, diary, sitter));
    }

    private Letter letter(DiaryNews news, Planned planned, Diary diary, Sitter sitter) {
        return switch (sitter) {
            case Sitter.Person person -> letter(news, planned, diary, person);
            case Sitter.Guest guest -> letter(news, planned, diary, guest);
        };
    }

    private Letter letter(DiaryNews news, Planned planned, Diary diary, Sitter.Person sitter) {
        Words words = sitter.reader().words();
        String says = words.say(SessionWords.says(news, diary.today()));
        Lines lines = new Lines(words)
                .say(Text.of("mail.dear", sitter.reader().person().name()))
                .empty()
                .line(says);
        SessionWords.why(news).ifPresent(why -> lines.say(Text.of("mail.session.why", why)));
        if (sitter.present()) {
            lines.line(server.pages() + "/arrangements/" + planned.arrangement() + SessionWords.path(news));
        }
        String body = lines.empty()
                .say(Text.of("mail.session.calendar"))
                .empty()
                .say(Text.of("mail.foot", sitter.address()))
                .line(server.pages() + MailPlaces.CHOICES)
                .text();
        String subject = words.say("mail.subject", sitter.arrangement(), says);
        return new Letter(sitter.address(), subject, body, true, part(news, planned, diary, sitter.address(), null));
    }

    /** When and where, in a language that nobody knows to be the reader's; no address of a page, and no word of anybody's. */
    private Letter letter(DiaryNews news, Planned planned, Diary diary, Sitter.Guest guest) {
        String says = Words.ENGLISH.say(SessionWords.says(news, diary.today()));
        Lines lines =
                new Lines(Words.ENGLISH).say(Text.of("mail.guest.dear")).empty().line(says);
        if (!news.entry().cancelled()) {
            SessionWords.place(news).ifPresent(place -> lines.say(Text.of("mail.guest.place", place)));
        }
        String body = lines.empty()
                .say(Text.of("mail.session.calendar"))
                .empty()
                .say(Text.of("mail.guest.foot", guest.address()))
                .text();
        return new Letter(
                guest.address(), says, body, false, part(news, planned, diary, guest.address(), guest.address()));
    }

    private SessionPart part(DiaryNews news, Planned planned, Diary diary, String address, @Nullable String guest) {
        Summons summons = new Summons(server.from(), news.entry().sequence(), planned.plannedAt(), guest);
        return new SessionPart(news.entry(), file(summons, news, diary, address));
    }

    private static Summons.Part file(Summons summons, DiaryNews news, Diary diary, String address) {
        DiaryEntry entry = news.entry();
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
}
