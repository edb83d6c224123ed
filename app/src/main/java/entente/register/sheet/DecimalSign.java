package entente.register.sheet;

import entente.kernel.Text;
import java.util.Locale;

/** Which of point and comma parts the decimals; the other one may group thousands, as may blanks and apostrophes. */
public enum DecimalSign {
    POINT('.', ','),
    COMMA(',', '.');

    private final char sign;
    private final char grouping;

    DecimalSign(char sign, char grouping) {
        this.sign = sign;
        this.grouping = grouping;
    }

    public char sign() {
        return sign;
    }

    public char grouping() {
        return grouping;
    }

    /** What people call it. */
    Text text() {
        return Text.of("sheet.decimal." + name().toLowerCase(Locale.ROOT));
    }
}
