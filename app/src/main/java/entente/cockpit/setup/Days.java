package entente.cockpit.setup;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as a browser sends it. */
final class Days {
    private Days() {}

    static LocalDate read(String field, String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refused(field, Text.of("register.date.none", typed));
        }
    }
}
