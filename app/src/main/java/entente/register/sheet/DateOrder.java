package entente.register.sheet;

import entente.kernel.Text;
import java.util.Locale;

/** How dates such as 03/04/2026 are meant; years in front, dots between, and months by name need no order. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** What people call it. */
    Text text() {
        return Text.of("sheet.order." + name().toLowerCase(Locale.ROOT));
    }
}
