package entente.cockpit;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.page.Control;
import entente.page.Field;
import entente.signal.Shift;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another value for a term, tried before anybody signs it.
 *
 * @param shifts the answers that would be others today; null where nothing was tried yet
 * @param wrong why the value or the reason was refused
 */
public record PolicyTrial(
        String value,
        String reason,
        @Nullable List<Shift> shifts,
        @Nullable Refused wrong) {
    public static PolicyTrial none() {
        return new PolicyTrial("", "", null, null);
    }

    public static PolicyTrial refused(String value, Refused wrong) {
        return new PolicyTrial(value, "", null, wrong);
    }

    /** Judges what both know once as it is and once as if the value held. */
    public static PolicyTrial of(Judgements judgements, Book shared, Term<?> term, String value, LocalDate today) {
        term.read(value);
        return new PolicyTrial(
                value.strip(),
                "",
                Shift.between(judgements.of(shared, today), judgements.trying(shared, today, term, value.strip())),
                null);
    }

    public PolicyTrial with(String said, Refused why) {
        return new PolicyTrial(value, said, shifts, why);
    }

    public Field valueField() {
        return after(Field.of("value", Text.of("policy.value"), new Control.Quantity(value))
                .must()
                .helped(Text.of("policy.value.help")));
    }

    public Field reasonField() {
        return after(Field.of("reason", Text.of("policy.reason"), new Control.Line(reason))
                .must());
    }

    private Field after(Field field) {
        return wrong == null ? field : field.after(wrong);
    }
}
