package entente.exchange.web;

import entente.exchange.Matching;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Kind;
import entente.page.Control;
import entente.page.Field;
import entente.page.Ui;
import entente.register.Column;
import entente.register.Columns;
import entente.register.Mapping;
import entente.register.References;
import entente.register.Take;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions of an import as fields: what no row of a file tells, and what its words mean. */
record AnswerFields(Ui ui, Book book, Chain chain) {
    /** What the mapping asks at each import; empty where the file's own rows may tell it. */
    List<Field> asked(Kind<?> kind, Mapping mapping) {
        return mapping.asked().stream()
                .flatMap(name -> Columns.of(kind).find(name).stream())
                .map(column -> field(column, mapping))
                .toList();
    }

    private Field field(Column column, Mapping mapping) {
        String preset =
                mapping.takes().getOrDefault(column.name(), Take.always("")).otherwise();
        Control control = control(column, preset);
        return Field.of(column.name(), Text.of("exchange.import.said", column.label(ui.words())), control);
    }

    /** The value of every row, for each column of the kind: chosen where it can be, else typed. */
    Map<String, Field> always(Matching matching) {
        Map<String, Field> fields = new LinkedHashMap<>();
        matching.slots().forEach(slot -> fields.put(slot.column().name(), always(slot)));
        return fields;
    }

    private Field always(Matching.Slot slot) {
        Column column = slot.column();
        return Field.of(
                "always." + column.name(),
                Text.of("exchange.import.column.value", column.label(ui.words())),
                control(column, slot.always()));
    }

    private Control control(Column column, String chosen) {
        List<Control.Option> options = new entente.register.Field(column, column.name(), chosen, List.of())
                .options(new References(book, chain), ui.words()).stream()
                        .map(option -> new Control.Option(option.value(), option.label()))
                        .toList();
        return options.isEmpty() ? new Control.Line(chosen) : new Control.Choice(chosen, options);
    }

    /** One question for each word of the file that stands for a choice. */
    static List<Field> of(Matching matching, Ui ui) {
        return matching.words().stream()
                .map(word -> Field.of(
                        "means." + word.column().name() + "." + word.word(),
                        Text.of(
                                "exchange.import.word",
                                word.word(),
                                word.column().label(ui.words())),
                        new Control.Choice(
                                word.means(),
                                Stream.of(word.column().component().java().getEnumConstants())
                                        .map(choice -> new Control.Option(((Enum<?>) choice).name(), ui.show(choice)))
                                        .toList())))
                .toList();
    }
}
