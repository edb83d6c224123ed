package entente.register;

import entente.kernel.CauseParty;
import entente.kernel.DateRange;
import entente.kernel.Money;
import entente.kernel.Shares;
import entente.kernel.UnitPrice;
import entente.ledger.Component;
import entente.ledger.Document;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a component's value as a column holds it: a scalar is one part without a name, a composite has one for each of its own.
 *
 * @param of the part of a value; null where the value says nothing of it
 */
record Part(String name, Scalar scalar, boolean always, Function<Object, @Nullable Object> of) {

    static List<Part> of(Component component) {
        return switch (component.sort()) {
            case TEXT -> scalar(Scalar.TEXT);
            case WHOLE -> scalar(Scalar.WHOLE);
            case DECIMAL -> scalar(Scalar.DECIMAL);
            case YES_NO -> scalar(Scalar.YES_NO);
            case CHOICE -> scalar(Scalar.CHOICE);
            case DATE -> scalar(Scalar.DATE);
            case INSTANT -> scalar(Scalar.INSTANT);
            case PERCENT -> scalar(Scalar.PERCENT);
            case RATING -> scalar(Scalar.RATING);
            case REF -> scalar(Scalar.REF);
            case DOCUMENT ->
                List.of(
                        part("title", Scalar.TEXT, Document.class, Document::title),
                        part("address", Scalar.ADDRESS, Document.class, Document::address));
            case MONEY ->
                List.of(
                        part("amount", Scalar.DECIMAL, Money.class, Money::amount),
                        part("currency", Scalar.CURRENCY, Money.class, Money::currency));
            case UNIT_PRICE ->
                List.of(
                        part("amount", Scalar.DECIMAL, UnitPrice.class, UnitPrice::amount),
                        part("currency", Scalar.CURRENCY, UnitPrice.class, UnitPrice::currency));
            case DATE_RANGE ->
                List.of(
                        part("from", Scalar.DATE, DateRange.class, DateRange::from),
                        part("to", Scalar.DATE, DateRange.class, DateRange::to));
            case SHARES ->
                Arrays.stream(CauseParty.values())
                        .map(party -> new Part(
                                party.name(),
                                Scalar.PERCENT,
                                false,
                                v -> ((Shares) v).of().get(party)))
                        .toList();
            case ROWS -> List.of();
        };
    }

    private static List<Part> scalar(Scalar scalar) {
        return List.of(new Part("", scalar, true, value -> value));
    }

    private static <V> Part part(String name, Scalar scalar, Class<V> type, Function<V, Object> of) {
        return new Part(name, scalar, true, value -> of.apply(type.cast(value)));
    }
}
