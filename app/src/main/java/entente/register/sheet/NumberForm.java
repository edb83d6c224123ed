package entente.register.sheet;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text that has the form of a number, before it is known which sign parts its decimals.
 *
 * @param digits digits with their separators
 * @param currency a currency's code, or the sign that was written where it stands for several; empty where there is none
 */
record NumberForm(String digits, boolean negative, int exponent, boolean percent, String currency) {
    /** Longer text is no number anybody typed, and would make matching slow. */
    private static final int LONGEST = 60;

    private static final int MOST_LETTERS = 4;

    private static final String MONEY = "([A-Z]{3}|US\\$|Fr\\.|[€$£¥₹])?\\h*";
    private static final String SIGN = "([-\\u2212+])?\\h*";
    private static final Pattern FORM = Pattern.compile(MONEY + "(\\()?\\h*" + SIGN + MONEY + SIGN
            + "(\\d[\\d.,'’_\\h]*|[.,]\\d+)(?:[eE]([-+]?\\d{1,3}))?\\h*(%)?\\h*([-\\u2212])?\\h*(\\))?\\h*" + MONEY
            + "([-\\u2212])?");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:([.,'’_\\h])\\d{3})(?:\\1\\d{3})*");
    /** Lakhs and crores: 12,34,567. */
    private static final Pattern GROUPED_BY_TWO = Pattern.compile("[1-9]\\d?(?:,\\d{2})+,\\d{3}");

    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "£", "GBP", "₹", "INR", "US$", "USD", "Fr.", "CHF");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    /** The form of a text, or null where it is no number in any dialect. */
    static @Nullable NumberForm of(String text) {
        if (text.length() > LONGEST || !mayMatch(text)) {
            return null;
        }
        if (isStrict(text)) {
            boolean minus = text.charAt(0) == '-';
            return new NumberForm(minus ? text.substring(1) : text, minus, 0, false, "");
        }
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || (form.group(2) == null) != (form.group(10) == null)) {
            return null;
        }
        String[] money = {form.group(1), form.group(4), form.group(11)};
        String currency = "";
        for (String sign : money) {
            if (sign != null) {
                if (!currency.isEmpty() || (sign.length() == 3 && !SIGNS.containsKey(sign) && !CODES.contains(sign))) {
                    return null;
                }
                currency = SIGNS.getOrDefault(sign, sign);
            }
        }
        int minus = 0;
        for (int group : new int[] {2, 3, 5, 9, 12}) {
            minus += form.group(group) == null || form.group(group).equals("+") ? 0 : 1;
        }
        int exponent = form.group(7) == null ? 0 : Integer.parseInt(form.group(7));
        return minus > 1
                ? null
                : new NumberForm(form.group(6).strip(), minus == 1, exponent, form.group(8) != null, currency);
    }

    /** Whether a text is written as the strict dialect writes numbers: -1234.56. */
    static boolean isStrict(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = text.length();
        return point < 0
                ? start < end && isDigits(text, start, end)
                : start < point && point + 1 < end && isDigits(text, start, point) && isDigits(text, point + 1, end);
    }

    /** Spares most words the pattern: a number has a digit, and no more letters than a currency and an exponent have. */
    private static boolean mayMatch(String text) {
        int letters = 0;
        boolean digit = false;
        for (int i = 0; i < text.length() && letters <= MOST_LETTERS; i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return digit && letters <= MOST_LETTERS;
    }

    /** Whether this looks like a key that counts with its leading zeros, such as 00417. */
    boolean isKey() {
        return digits.length() > 1 && digits.charAt(0) == '0' && digits.chars().allMatch(Character::isDigit);
    }

    /** The number under one decimal sign, or null where the digits cannot be read so. */
    @Nullable
    BigDecimal value(DecimalSign decimal) {
        int at = digits.indexOf(decimal.sign());
        String whole = at < 0 ? digits : digits.substring(0, at);
        String fraction = at < 0 ? "" : digits.substring(at + 1);
        if (at >= 0 && (fraction.isEmpty() || !isDigits(fraction, 0, fraction.length()))) {
            return null;
        }
        boolean ungrouped = isDigits(whole, 0, whole.length());
        if (!ungrouped && !isGrouped(whole, decimal)) {
            return null;
        }
        String plain = (ungrouped ? whole : NO_DIGIT.matcher(whole).replaceAll(""))
                + (fraction.isEmpty() ? "" : "." + fraction);
        BigDecimal read = new BigDecimal(plain);
        BigDecimal value = exponent == 0 ? read : read.scaleByPowerOfTen(exponent);
        return negative ? value.negate() : value;
    }

    /** Whether both signs give a number, and not the same one. */
    boolean isOpen() {
        BigDecimal point = value(DecimalSign.POINT);
        BigDecimal comma = value(DecimalSign.COMMA);
        return point != null && comma != null && point.compareTo(comma) != 0;
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isGrouped(String whole, DecimalSign decimal) {
        return GROUPED.matcher(whole).matches()
                || (decimal == DecimalSign.POINT
                        && GROUPED_BY_TWO.matcher(whole).matches());
    }
}
