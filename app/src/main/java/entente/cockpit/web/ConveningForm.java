package entente.cockpit.web;

import entente.access.Member;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.page.Confirm;
import entente.page.Control;
import entente.page.Field;
import entente.signal.AlertOnDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was typed to bring an alert before a forum, kept as typed. */
record ConveningForm(
        @Nullable String forum,
        @Nullable String meetsOn,
        @Nullable String attendees,
        @Nullable String question) {
    private static final Set<String> FIELDS = Set.of("forum", "meetsOn", "attendees", "question");
    private static final int USUAL_DAYS = 7;

    /** The question is the alert's own until somebody asks a better one. */
    static ConveningForm empty(LocalDate today, String question) {
        return new ConveningForm("", today.plusDays(USUAL_DAYS).toString(), "", question);
    }

    static boolean asks(String field) {
        return FIELDS.contains(field);
    }

    LocalDate day(LocalDate today) {
        LocalDate day = read();
        Refused.unless(!day.isBefore(today), "meetsOn", "alerts.convene.past", day);
        return day;
    }

    private LocalDate read() {
        try {
            return LocalDate.parse(given(meetsOn));
        } catch (DateTimeParseException wrong) {
            throw new Refused("meetsOn", Text.of("alerts.waive.until.wrong", given(meetsOn)));
        }
    }

    Confirm asked(Member member, AlertOnDay alert, @Nullable Refused refused) {
        String alerts = "/arrangements/" + member.arrangement() + "/alerts";
        return new Confirm(
                Text.of("alerts.convene.question"),
                Text.of("alerts.convene.consequence", member.side().other()),
                alerts + "/" + alert.alert().id() + "/convene",
                Map.of(),
                fields().stream().map(field -> field.after(refused)).toList(),
                Text.of("alerts.convene"),
                alerts);
    }

    private List<Field> fields() {
        return List.of(
                Field.of("forum", Text.of("alerts.convene.forum"), new Control.Line(given(forum)))
                        .must()
                        .helped(Text.of("alerts.convene.forum.help")),
                Field.of("meetsOn", Text.of("alerts.convene.on"), new Control.Day(given(meetsOn)))
                        .must(),
                Field.of("attendees", Text.of("alerts.convene.with"), new Control.Line(given(attendees)))
                        .helped(Text.of("alerts.convene.with.help")),
                Field.of("question", Text.of("alerts.convene.asks"), new Control.Prose(given(question), 2))
                        .helped(Text.of("alerts.convene.asks.help")));
    }

    static String given(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
