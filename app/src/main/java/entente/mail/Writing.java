package entente.mail;

import entente.access.SignedIn;
import entente.kernel.Text;
import entente.kernel.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes a letter when it leaves, so that it says what is so then; what is over is not written of. */
final class Writing {
    private static final int SHOWN = 7;

    private final MailReaders readers;
    private final Findings findings;
    private final OwnLetters own;
    private final String pages;

    Writing(MailReaders readers, Findings findings, OwnLetters own, String pages) {
        this.readers = readers;
        this.findings = findings;
        this.own = own;
        this.pages = pages;
    }

    /** Nothing where there is nothing to say any more, or the person wants no such letter. */
    Optional<Letter> write(Planned planned) {
        return switch (planned.topic()) {
            case LINK -> own.guests().write(planned);
            case SESSION -> own.sessions().write(planned);
            case WEEKLY, REMINDER, URGENT, ASKED, TRIAL ->
                readers.one(planned.account()).flatMap(reader -> write(planned, reader));
        };
    }

    private Optional<Letter> write(Planned planned, MailReader reader) {
        if (!reader.choice().wants(planned.topic())) {
            return Optional.empty();
        }
        UUID arrangement = planned.arrangement();
        if (arrangement != null) {
            return findings.of(reader.person(), arrangement, planned.topic(), planned.plannedAt()).stream()
                    .filter(point -> point.about().equals(planned.about()))
                    .findFirst()
                    .map(point -> of(point, arrangement, reader));
        }
        return switch (planned.topic()) {
            case WEEKLY -> weekly(findings.week(reader.person()), reader);
            case TRIAL -> Optional.of(trial(reader));
            case REMINDER, URGENT, ASKED, LINK, SESSION -> Optional.empty();
        };
    }

    private Letter of(Point point, UUID arrangement, MailReader reader) {
        Words words = reader.words();
        SignedIn person = reader.person();
        String says = words.say(point.says());
        Lines lines = new Lines(words)
                .say(Text.of("mail.dear", person.name()))
                .empty()
                .line(says)
                .line(address(arrangement) + point.path());
        return letter(words.say("mail.subject", findings.name(person, arrangement), says), lines, reader);
    }

    private Optional<Letter> weekly(List<Week> weeks, MailReader reader) {
        if (weeks.isEmpty()) {
            return Optional.empty();
        }
        Words words = reader.words();
        Lines lines = new Lines(words).say(Text.of("mail.dear", reader.person().name()));
        weeks.forEach(week -> add(week, lines));
        int all = weeks.stream().mapToInt(Week::size).sum();
        return Optional.of(letter(words.say("mail.week.subject", all), lines, reader));
    }

    private void add(Week week, Lines lines) {
        lines.empty()
                .say(Text.of("mail.week.name", week.name(), week.side()))
                .say(Text.of(
                        "mail.week.answers",
                        week.standing().yes(),
                        week.standing().applying()));
        add(lines, "mail.week.waiting", week.waiting(), week.arrangement(), "/tray");
        add(lines, "mail.week.decisions", week.decisions(), week.arrangement(), "/decisions");
        add(lines, "mail.week.mine", week.mine(), week.arrangement(), "/actions");
        add(lines, "mail.week.sessions", week.sessions(), week.arrangement(), "/forums");
    }

    private void add(Lines lines, String heading, List<Point> points, UUID arrangement, String page) {
        if (points.isEmpty()) {
            return;
        }
        lines.say(Text.of(heading, points.size()));
        points.stream().limit(SHOWN).forEach(point -> lines.item(point.says()));
        if (points.size() > SHOWN) {
            lines.item(Text.of("mail.week.more", points.size() - SHOWN));
        }
        lines.line(address(arrangement) + page);
    }

    private Letter trial(MailReader reader) {
        Words words = reader.words();
        Lines lines = new Lines(words)
                .say(Text.of("mail.dear", reader.person().name()))
                .empty()
                .say(Text.of("mail.trial"));
        return letter(words.say("mail.trial.subject"), lines, reader);
    }

    private Letter letter(String subject, Lines lines, MailReader reader) {
        String email = reader.person().email();
        String body = lines.empty()
                .say(Text.of("mail.foot", email))
                .line(pages + MailPlaces.CHOICES)
                .text();
        return new Letter(email, subject, body, true, null);
    }

    private String address(UUID arrangement) {
        return pages + "/arrangements/" + arrangement;
    }
}
