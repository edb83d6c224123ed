package entente.ledger;

import entente.kernel.DateRange;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Shares;
import entente.kernel.UnitPrice;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component of a kind's record, as forms, sheets, JSON and views see it.
 *
 * @param required false where the record marks it {@code @Nullable}
 * @param java the component's Java type; the enum for CHOICE, the row's record for ROWS
 * @param target the kind's record a REF points to
 * @param row the components of a row, for ROWS alone
 */
public record Component(
        String name,
        Sort sort,
        boolean required,
        Class<?> java,
        @Nullable Class<? extends Fact> target,
        List<Component> row,
        Method accessor) {

    /** Everything a kind may be made of; any other type is refused by name at start. */
    public enum Sort {
        TEXT,
        WHOLE,
        DECIMAL,
        YES_NO,
        CHOICE,
        DATE,
        INSTANT,
        PERCENT,
        RATING,
        REF,
        DOCUMENT,
        MONEY,
        UNIT_PRICE,
        DATE_RANGE,
        SHARES,
        ROWS
    }

    static List<Component> of(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(record + " is not a record");
        }
        return Arrays.stream(components).map(Component::of).toList();
    }

    private static Component of(RecordComponent component) {
        Class<?> type = component.getType();
        boolean required = component.getAnnotatedType().getAnnotation(Nullable.class) == null;
        Sort sort = sort(component, type);
        Class<? extends Fact> target =
                sort == Sort.REF ? argument(component.getGenericType()).asSubclass(Fact.class) : null;
        Class<?> java = sort == Sort.ROWS ? argument(component.getGenericType()) : type;
        List<Component> row = sort == Sort.ROWS ? scalars(java) : List.of();
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Component(component.getName(), sort, required, java, target, row, accessor);
    }

    private static List<Component> scalars(Class<?> row) {
        List<Component> components = of(row);
        components.stream().filter(c -> c.sort() == Sort.ROWS).findFirst().ifPresent(deep -> {
            throw new IllegalArgumentException(
                    row.getSimpleName() + "." + deep.name() + " is a list within a list: make it a kind of its own");
        });
        return components;
    }

    private static Class<?> argument(Type generic) {
        Type argument = ((ParameterizedType) generic).getActualTypeArguments()[0];
        return argument instanceof Class<?> c ? c : (Class<?>) ((ParameterizedType) argument).getRawType();
    }

    private static Sort sort(RecordComponent component, Class<?> type) {
        if (type.isEnum()) {
            return Sort.CHOICE;
        }
        for (Known known : KNOWN) {
            if (known.types.contains(type)) {
                return known.sort;
            }
        }
        throw new IllegalArgumentException(component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                + " has a type no form or sheet knows: " + type.getName());
    }

    private record Known(Sort sort, List<Class<?>> types) {
        static Known of(Sort sort, Class<?>... types) {
            return new Known(sort, List.of(types));
        }
    }

    private static final List<Known> KNOWN = List.of(
            Known.of(Sort.TEXT, String.class),
            Known.of(Sort.WHOLE, int.class, Integer.class, long.class, Long.class),
            Known.of(Sort.DECIMAL, BigDecimal.class),
            Known.of(Sort.YES_NO, boolean.class, Boolean.class),
            Known.of(Sort.DATE, LocalDate.class),
            Known.of(Sort.INSTANT, Instant.class),
            Known.of(Sort.PERCENT, Percent.class),
            Known.of(Sort.RATING, Rating.class),
            Known.of(Sort.REF, Ref.class),
            Known.of(Sort.DOCUMENT, Document.class),
            Known.of(Sort.MONEY, Money.class),
            Known.of(Sort.UNIT_PRICE, UnitPrice.class),
            Known.of(Sort.DATE_RANGE, DateRange.class),
            Known.of(Sort.SHARES, Shares.class),
            Known.of(Sort.ROWS, List.class));

    /** The component's value in a fact, null where it was left out. */
    public @Nullable Object of(Object fact) {
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name + " of " + fact.getClass(), e);
        }
    }
}
