package entente.cockpit.asking;

import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.register.Columns;
import entente.register.References;
import entente.register.Shown;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rating as whoever it rates reads it: every word of it, since the register may show it to the leader alone. */
public record HeldRating(String what, LocalDate on, List<Value> values) {
    /** One thing it says. */
    public record Value(String label, String says) {}

    static HeldRating of(Recorded<? extends Fact> said, Book whole, Chain own, Words words) {
        Shown shown = new Shown(words, new References(whole, own));
        return new HeldRating(
                words.noun(said.kind().name()),
                said.effectiveOn(),
                said.kind().components().stream()
                        .flatMap(component -> values(said, component, shown))
                        .filter(value -> !value.says().isEmpty())
                        .toList());
    }

    private static Stream<Value> values(Recorded<? extends Fact> said, Component component, Shown shown) {
        String label = Columns.label(said.kind(), component, shown.words());
        return component.of(said.fact()) instanceof List<?> rows
                ? rows.stream().map(row -> new Value(label, row(component, row, shown)))
                : Stream.of(new Value(label, shown.of(component.of(said.fact()))));
    }

    private static String row(Component list, Object row, Shown shown) {
        return list.row().stream().map(part -> shown.of(part.of(row))).collect(Collectors.joining(": "));
    }

    /** What an objection to it is about, as part of an address. */
    public String about() {
        return URLEncoder.encode(what + ", " + on, StandardCharsets.UTF_8);
    }
}
