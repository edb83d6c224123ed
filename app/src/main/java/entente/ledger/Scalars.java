package entente.ledger;

import entente.kernel.CauseParty;
import entente.kernel.DateRange;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Shares;
import entente.kernel.Text;
import entente.kernel.UnitPrice;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One JSON value as the value of a component; whatever cannot be read is refused at the component's name. */
final class Scalars {
    private static final int MOST_DIGITS = 100;
    private static final int LAST_YEAR = 9999;

    private Scalars() {}

    static Object read(Component component, JsonNode node) {
        try {
            return typed(component, node);
        } catch (Refused refused) {
            throw new Refused(component.name(), refused.text());
        } catch (DateTimeException | IllegalArgumentException | ClassCastException wrong) {
            throw new Refused(
                    component.name(),
                    Text.of("ledger.body.value", component.name(), node.toString(), expected(component)));
        }
    }

    private static Object typed(Component component, JsonNode node) {
        return switch (component.sort()) {
            case TEXT -> words(node);
            case WHOLE -> whole(component.java(), node);
            case DECIMAL -> decimal(text(node));
            case YES_NO -> yesOrNo(node);
            case CHOICE -> choice(component.java(), text(node));
            case DATE -> day(text(node));
            case INSTANT -> Instant.parse(text(node));
            case PERCENT -> new Percent(decimal(text(node)));
            case RATING -> new Rating(Integer.parseInt(text(node)));
            case REF -> new Ref<>(UUID.fromString(text(node)));
            case DOCUMENT -> new Document(clean(part(node, "title")), part(node, "address"));
            case MONEY -> new Money(decimal(part(node, "amount")), currency(node));
            case UNIT_PRICE -> new UnitPrice(decimal(part(node, "amount")), currency(node));
            case DATE_RANGE -> new DateRange(day(part(node, "from")), day(part(node, "to")));
            case SHARES -> shares(node);
            case ROWS -> throw new IllegalStateException("rows are read by their record");
        };
    }

    private static String words(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("not text");
        }
        return clean(node.stringValue());
    }

    /** Neither a database nor a workbook can hold a NUL or half a character. */
    private static String clean(String text) {
        boolean whole = text.codePoints().allMatch(c -> c != 0 && Character.getType(c) != Character.SURROGATE);
        if (!whole) {
            throw new IllegalArgumentException("a character that is none");
        }
        return text;
    }

    /** A number people could mean: 1e999999999 is short to write and fills the memory once it is written out. */
    private static BigDecimal decimal(String text) {
        if (text.length() > MOST_DIGITS) {
            throw new IllegalArgumentException("too many digits");
        }
        BigDecimal value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("too many digits");
        }
        return value;
    }

    /** A day that every database and calendar can hold. */
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("no such year");
        }
        return day;
    }

    private static Object whole(Class<?> java, JsonNode node) {
        long value = Long.parseLong(text(node));
        if (java == long.class || java == Long.class) {
            return value;
        }
        if (value != (int) value) {
            throw new IllegalArgumentException("too large: " + value);
        }
        return (int) value;
    }

    private static Object yesOrNo(JsonNode node) {
        return switch (text(node)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Object choice(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such choice"));
    }

    private static Shares shares(JsonNode node) {
        Map<CauseParty, Percent> parts = new EnumMap<>(CauseParty.class);
        node.propertyStream()
                .forEach(part ->
                        parts.put(CauseParty.valueOf(part.getKey()), new Percent(decimal(text(part.getValue())))));
        return new Shares(parts);
    }

    private static Currency currency(JsonNode node) {
        return Currency.getInstance(part(node, "currency"));
    }

    private static String part(JsonNode node, String name) {
        JsonNode part = node.get(name);
        if (part == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text(part);
    }

    private static String text(JsonNode node) {
        return node.asString();
    }

    private static Object expected(Component component) {
        return component.sort() == Component.Sort.CHOICE
                ? Arrays.toString(component.java().getEnumConstants())
                : Text.of("ledger.expected." + component.sort().name());
    }
}
