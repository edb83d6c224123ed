package entente.cockpit.web;

import entente.access.Member;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.page.Confirm;
import entente.page.Control;
import entente.page.Field;
import entente.signal.AlertOnDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What was typed to accept an alert as it is, kept as typed. */
record WaiverForm(String reason, String until) {
    private static final Set<String> FIELDS = Set.of("reason", "until");
    private static final int USUAL_DAYS = 30;

    static WaiverForm empty(LocalDate today) {
        return new WaiverForm("", today.plusDays(USUAL_DAYS).toString());
    }

    static boolean asks(String field) {
        return FIELDS.contains(field);
    }

    LocalDate day() {
        try {
            return LocalDate.parse(until.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refused("until", Text.of("alerts.waive.until.wrong", until));
        }
    }

    Confirm asked(Member member, AlertOnDay alert) {
        return confirm(member, alert, fields().toList());
    }

    Confirm asked(Member member, AlertOnDay alert, Refused refused) {
        return confirm(
                member, alert, fields().map(field -> field.after(refused)).toList());
    }

    private Stream<Field> fields() {
        return Stream.of(
                Field.of("reason", Text.of("alerts.waive.reason"), new Control.Prose(reason, 3))
                        .must(),
                Field.of("until", Text.of("alerts.waive.until"), new Control.Day(until))
                        .must()
                        .helped(Text.of("alerts.waive.until.help")));
    }

    private static Confirm confirm(Member member, AlertOnDay alert, List<Field> fields) {
        String alerts = "/arrangements/" + member.arrangement() + "/alerts";
        boolean both = alert.alert().chain() == Chain.SHARED;
        return new Confirm(
                Text.of("alerts.waive.question"),
                both ? Text.of("alerts.waive.both", member.side().other()) : Text.of("alerts.waive.alone"),
                alerts + "/" + alert.alert().id() + "/waive",
                Map.of(),
                fields,
                both ? Text.of("alerts.waive.propose") : Text.of("alerts.waive"),
                alerts);
    }
}
