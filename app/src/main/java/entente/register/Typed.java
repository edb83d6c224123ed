package entente.register;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person or a program wrote into one field, read as the text that is the same in every language, or refused with what would be right. */
final class Typed {
    private static final Set<String> YES = Set.of("true", "yes", "on", "1");
    private static final Set<String> NO = Set.of("false", "no", "off", "0");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
    private static final int SHOWN = 60;
    private static final int LAST_YEAR = 9999;
    /** JSON's numbers are exact below 2^53. */
    private static final int EXACT = 54;

    private Typed() {}

    /** Reads a text that is not blank. */
    static String read(Column column, String written, References references) {
        String text = TypedText.clean(column.name(), written);
        return switch (column.scalar()) {
            case TEXT -> Attached.read(column, text, references);
            case ADDRESS -> text;
            case WHOLE -> whole(column, text);
            case DECIMAL -> TypedNumber.read(column.name(), text).toPlainString();
            case PERCENT -> percent(column.name(), text);
            case YES_NO -> yesOrNo(column.name(), text);
            case CHOICE -> choice(column, text);
            case DATE -> TypedDate.read(column.name(), text).toString();
            case INSTANT -> instant(column.name(), text);
            case RATING -> rating(column.name(), text);
            case REF -> references.resolve(column.name(), target(column), text).toString();
            case CURRENCY -> currency(column.name(), text);
        };
    }

    /** A text that was read, as a value that compares with others of its column. */
    static Object value(Column column, String text) {
        return switch (column.scalar()) {
            case TEXT, ADDRESS, CURRENCY, REF -> text;
            case WHOLE, RATING -> Long.valueOf(text);
            case DECIMAL, PERCENT -> new BigDecimal(text);
            case YES_NO -> Boolean.valueOf(text);
            case CHOICE -> column.choices().indexOf(text);
            case DATE -> LocalDate.parse(text);
            case INSTANT -> Instant.parse(text);
        };
    }

    static Class<? extends Fact> target(Column column) {
        return Objects.requireNonNull(column.component().target());
    }

    private static String whole(Column column, String text) {
        BigDecimal number = TypedNumber.read(column.name(), text).stripTrailingZeros();
        Refused.unless(number.scale() <= 0, column.name(), "register.number.whole", shown(text));
        Class<?> java = column.component().java();
        boolean large = java == long.class || java == Long.class;
        Refused.unless(
                number.toBigInteger().bitLength() < (large ? EXACT : Integer.SIZE),
                column.name(),
                "register.number.large",
                shown(text));
        return number.toPlainString();
    }

    private static String percent(String field, String text) {
        String points =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return TypedNumber.read(field, points).toPlainString();
    }

    private static String yesOrNo(String field, String text) {
        String said = text.toLowerCase(Locale.ROOT);
        Refused.unless(YES.contains(said) || NO.contains(said), field, "register.yesno", shown(text));
        return Boolean.toString(YES.contains(said));
    }

    private static String choice(Column column, String text) {
        String wanted = BETWEEN_WORDS.matcher(text).replaceAll("_");
        return column.choices().stream()
                .filter(wanted::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        column.name(), Text.of("register.choice", shown(text), String.join(", ", column.choices()))));
    }

    private static String instant(String field, String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            Refused.unless(at.getYear() >= 1 && at.getYear() <= LAST_YEAR, field, "register.date.year");
            return at.toInstant().toString();
        } catch (DateTimeException none) {
            throw new Refused(field, Text.of("register.instant", shown(text)));
        }
    }

    private static String rating(String field, String text) {
        Refused.unless(List.of("1", "2", "3", "4", "5").contains(text), field, "kernel.rating.range", shown(text));
        return text;
    }

    private static String currency(String field, String text) {
        try {
            return Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException none) {
            throw new Refused(field, Text.of("register.currency", shown(text)));
        }
    }

    /** As much of a text as a message may repeat. */
    static String shown(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
