package entente.register;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Kind;
import entente.page.Control;
import entente.page.Field;
import entente.page.FieldRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A kind's form as fields of a page. */
public final class FormFields {
    private static final int SPARE_ROWS = 3;
    private static final int LONG_TEXT_ROWS = 3;

    /** Components that are told rather than named, whatever the kind. */
    private static final Set<String> PROSE = Set.of(
            "text",
            "note",
            "words",
            "reason",
            "description",
            "criteria",
            "facts",
            "tried",
            "ownContribution",
            "interests",
            "position",
            "settledBy");

    private FormFields() {}

    public static List<Field> of(Form form, References references, Words words) {
        return form.fields().stream().map(f -> field(f, references, words)).toList();
    }

    /** The rows of a list under what people call it, with a few empty ones to fill. */
    public static FieldRows rows(Form.Lines lines, References references, Words words) {
        Columns.Rows list = lines.list();
        Kind<?> kind = list.columns().getFirst().kind();
        return new FieldRows(
                Text.of("register.label", Columns.label(kind, list.list(), words)),
                Labels.help(kind, list.list(), words)
                        .map(help -> Text.of("register.label", help))
                        .orElse(null),
                filled(lines, references, words));
    }

    private static List<List<Field>> filled(Form.Lines lines, References references, Words words) {
        List<List<Field>> rows = new ArrayList<>();
        lines.rows()
                .forEach(row -> rows.add(
                        row.stream().map(f -> field(f, references, words)).toList()));
        int filled = rows.size();
        IntStream.range(filled, filled + SPARE_ROWS).forEach(n -> rows.add(spare(lines.list(), n, references, words)));
        return rows;
    }

    private static List<Field> spare(Columns.Rows list, int number, References references, Words words) {
        return list.columns().stream()
                .map(column -> new entente.register.Field(
                        column, list.name() + "[" + number + "]." + column.name(), "", List.of()))
                .map(f -> field(f, references, words).optional())
                .toList();
    }

    /** One field of a form that asks only some of a kind's columns. */
    public static Field field(entente.register.Field of, References references, Words words) {
        Column column = of.column();
        Field field =
                Field.of(of.name(), Text.of("register.label", column.label(words)), control(of, references, words));
        Optional<String> help = help(of, references, words);
        if (help.isPresent()) {
            field = field.helped(Text.of("register.label", help.get()));
        }
        Optional<String> example = column.example(words);
        if (example.isPresent()) {
            field = field.hinted(Text.of("register.example", example.get()));
        }
        if (of.isWrong()) {
            field = field.wrong(of.problems().getFirst());
        }
        return column.required() ? field.must() : field;
    }

    private static Optional<String> help(entente.register.Field of, References references, Words words) {
        List<String> out = of.unaddressed(references);
        Optional<String> help = of.column().help(words);
        return out.isEmpty()
                ? help
                : Optional.of(
                        (help.orElse("") + " " + words.say("register.unaddressed", String.join(", ", out))).strip());
    }

    private static Control control(entente.register.Field of, References references, Words words) {
        return switch (of.column().scalar()) {
            case CHOICE, RATING, YES_NO, REF ->
                new Control.Choice(
                        of.value(),
                        of.options(references, words).stream()
                                .map(o -> new Control.Option(o.value(), o.label()))
                                .toList());
            case DATE -> new Control.Day(of.value());
            case WHOLE, DECIMAL, PERCENT -> new Control.Quantity(of.value());
            case TEXT ->
                isProse(of.column()) ? new Control.Prose(of.value(), LONG_TEXT_ROWS) : new Control.Line(of.value());
            case ADDRESS, INSTANT, CURRENCY -> new Control.Line(of.value());
        };
    }

    private static boolean isProse(Column column) {
        return PROSE.contains(column.name());
    }
}
