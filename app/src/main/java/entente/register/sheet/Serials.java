package entente.register.sheet;

import entente.kernel.Text;
import java.util.Locale;

/** Whether bare numbers in a date column count days, and since when, as spreadsheet programs store dates. */
public enum Serials {
    NONE,
    SINCE_1900,
    SINCE_1904;

    /** What people call it. */
    Text text() {
        return Text.of("sheet.serials." + name().toLowerCase(Locale.ROOT));
    }
}
