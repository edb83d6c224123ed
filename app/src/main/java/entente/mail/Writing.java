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

    private final Findings findings;
    private final String pages;

    Writing(Findings findings, String pages) {
        this.findings = findings;
        this.pages = pages;
    }

    /** Nothing where there is nothing to say any more, or the person wants no such letter. */
    Optional<Letter> write(Planned planned, MailReader reader) {
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
            case REMINDER, URGENT -> Optional.empty();
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
        return new Letter(words.say("mail.subject", findings.name(person, arrangement), says), closed(lines, reader));
    }

    private Optional<Letter> weekly(List<Week> weeks, MailReader reader) {
        if (weeks.isEmpty()) {
            return Optional.empty();
        }
        Words words = reader.words();
        Lines lines = new Lines(words).say(Text.of("mail.dear", reader.person().name()));
        weeks.forEach(week -> add(week, lines));
        int all = weeks.stream().mapToInt(Week::size).sum();
        return Optional.of(new Letter(words.say("mail.week.subject", all), closed(lines, reader)));
    }

    private void add(Week week, Lines lines) {
        lines.empty()
                .say(Text.of("mail.week.name", week.name(), week.side()))
                .say(Text.of(
                        "mail.week.answers",
                        week.standing().yes(),
                        week.standing().applying()));
        add(lines, "mail.week.waiting", week.waiting(), week.arrangement(), "/tray");
        add(lines, "mail.week.mine", week.mine(), week.arrangement(), "/actions");
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
        return new Letter(words.say("mail.trial.subject"), closed(lines, reader));
    }

    private String closed(Lines lines, MailReader reader) {
        return lines.empty()
                .say(Text.of("mail.foot", reader.person().email()))
                .line(pages + MailPlaces.CHOICES)
                .text();
    }

    private String address(UUID arrangement) {
        return pages + "/arrangements/" + arrangement;
    }
}
