package entente.register;

import entente.kernel.Text;
import entente.kernel.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One field of a form.
 *
 * @param name what the field is sent as: the column's name, in a row with the list and the row's number before it
 * @param value what stands in it: as it was typed, or as text that is the same in every language
 * @param problems what is wrong with it
 */
public record Field(Column column, String name, String value, List<Text> problems) {
    /** A value to choose, and what a reader calls it. */
    public record Option(String value, String label) {}

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** What there is to choose from, for choices, ratings and references; empty where anything may be typed. */
    public List<Option> options(References references, Words words) {
        return switch (column.scalar()) {
            case CHOICE ->
                Stream.of(column.component().java().getEnumConstants())
                        .map(constant -> new Option(((Enum<?>) constant).name(), words.show(constant)))
                        .toList();
            case RATING ->
                IntStream.rangeClosed(1, 5)
                        .mapToObj(points -> new Option("" + points, words.say("register.rating", points)))
                        .toList();
            case YES_NO ->
                List.of(new Option("true", words.say("register.yes")), new Option("false", words.say("register.no")));
            case REF ->
                references.offered(column.kind(), Typed.target(column), true).stream()
                        .map(pick -> option(pick, references))
                        .toList();
            case TEXT, ADDRESS, WHOLE, DECIMAL, PERCENT, DATE, INSTANT, CURRENCY -> List.of();
        };
    }

    /** Who is not offered, since nothing may be held on anybody who could not see it. */
    List<String> unaddressed(References references) {
        return column.scalar() == Scalar.REF
                ? references.offered(column.kind(), Typed.target(column), false).stream()
                        .map(pick -> pick.name().isEmpty() ? pick.key() : pick.name())
                        .toList()
                : List.of();
    }

    private Option option(Pick pick, References references) {
        return new Option(
                references.key(Typed.target(column), pick.id()),
                pick.name().isEmpty() ? pick.key() : pick.key() + " · " + pick.name());
    }
}
