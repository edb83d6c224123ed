package entente.register;

import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Words;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One named value of a kind, as forms, sheets and views have it: a scalar component, or one part of a composite, such as price.amount. */
public final class Column {
    private final Kind<?> kind;
    private final @Nullable Component list;
    private final Component component;
    private final Part part;

    Column(Kind<?> kind, @Nullable Component list, Component component, Part part) {
        this.kind = kind;
        this.list = list;
        this.component = component;
        this.part = part;
    }

    /** The component's name, with the part's behind a dot. */
    public String name() {
        return part.name().isEmpty() ? component.name() : component.name() + "." + part.name();
    }

    public Kind<?> kind() {
        return kind;
    }

    public Component component() {
        return component;
    }

    /** The list component whose rows have this column; none for a column of the kind itself. */
    public Optional<Component> list() {
        return Optional.ofNullable(list);
    }

    public Scalar scalar() {
        return part.scalar();
    }

    /** Whether a fact always has a value here. */
    public boolean required() {
        return component.required() && part.always();
    }

    String partName() {
        return part.name();
    }

    boolean always() {
        return part.always();
    }

    /** The names of the choices, in their order; empty for anything but a choice. */
    public List<String> choices() {
        return scalar() != Scalar.CHOICE
                ? List.of()
                : Arrays.stream(component.java().getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList();
    }

    /** The record a reference points to. */
    public Optional<Class<? extends Fact>> target() {
        return Optional.ofNullable(component.target());
    }

    /** The value in a fact, or in a row where the column is a list's; null where it was left out. */
    public @Nullable Object value(Object record) {
        Object whole = component.of(record);
        return whole == null ? null : part.of().apply(whole);
    }

    /** The value as text that is the same in every language: ISO dates, plain decimals, percent in points, a reference by its id. */
    public String text(Object record) {
        return plain(value(record));
    }

    static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Percent percent -> percent.points().toPlainString();
            case Rating rating -> Integer.toString(rating.points());
            case Enum<?> choice -> choice.name();
            case Ref<?> ref -> ref.id().toString();
            case Currency currency -> currency.getCurrencyCode();
            case LocalDate day -> day.toString();
            default -> value.toString();
        };
    }

    public String label(Words words) {
        return Labels.of(this, words);
    }

    /** What people are told beside the field, where a bundle says something. */
    public Optional<String> help(Words words) {
        return Labels.help(this, words);
    }

    /** What it usually holds, where the reader's trade has examples. */
    public Optional<String> example(Words words) {
        return Labels.example(this, words);
    }

    @Override
    public String toString() {
        return list == null ? name() : list.name() + "." + name();
    }
}
