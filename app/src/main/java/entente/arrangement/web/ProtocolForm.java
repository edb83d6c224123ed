package entente.arrangement.web;

import entente.arrangement.Protocol;
import entente.arrangement.ProtocolSheet;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.page.Control;
import entente.page.Field;
import entente.page.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed as the Protocol, kept as typed; a reason where one is there already. */
record ProtocolForm(
        @Nullable String title,
        @Nullable String text,
        @Nullable String silenceDays,
        @Nullable String keptYears,
        @Nullable String reason) {
    private static final int ROWS = 16;
    private static final String DAYS = "10";
    private static final String YEARS = "7";

    static ProtocolForm shipped(Ui ui) {
        return new ProtocolForm(ui.say("protocol.shipped.title"), ui.say("protocol.shipped.text"), DAYS, YEARS, null);
    }

    static ProtocolForm of(ProtocolSheet sheet) {
        Protocol text = sheet.text();
        return new ProtocolForm(text.title(), text.text(), "" + text.silenceDays(), "" + text.keptYears(), "");
    }

    Protocol read() {
        return new Protocol(
                given(title), given(text), whole("silenceDays", silenceDays), whole("keptYears", keptYears));
    }

    String why() {
        return given(reason);
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("title", Text.of("protocol.title"), new Control.Line(given(title)))
                        .must(),
                Field.of("text", Text.of("protocol.text"), new Control.Prose(given(text), ROWS))
                        .must()
                        .helped(Text.of("protocol.text.help")),
                Field.of("silenceDays", Text.of("protocol.silence"), new Control.Quantity(given(silenceDays)))
                        .must()
                        .helped(Text.of("protocol.silence.help")),
                Field.of("keptYears", Text.of("protocol.kept"), new Control.Quantity(given(keptYears)))
                        .must()
                        .helped(Text.of("protocol.kept.help"))));
        if (reason != null) {
            fields.add(Field.of("reason", Text.of("register.why"), new Control.Line(reason))
                    .must());
        }
        return fields;
    }

    private static int whole(String field, @Nullable String typed) {
        try {
            return Integer.parseInt(given(typed));
        } catch (NumberFormatException none) {
            throw new Refused(field, Text.of("register.number.whole", given(typed)));
        }
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
