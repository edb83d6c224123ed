package entente.register.sheet;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that has the form of a date, before it is known whether its day or its month comes first.
 *
 * @param day the day, if the day comes first
 * @param month the month, if the day comes first
 * @param open whether the two may stand the other way round
 * @param time the time behind the date, where there is one
 * @param offset the zone behind the time, where there is one
 */
record DateForm(
        int year,
        int month,
        int day,
        boolean open,
        boolean strict,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset) {
    private static final int LONGEST = 60;
    /** Two digits of a year below this are of this century. */
    private static final int CENTURY_TURNS = 70;

    private static final String DAY_TIME = "(?:[T\\h]\\h*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
            + "\\h*([AaPp][Mm])?\\h*(Z|[-+]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + DAY_TIME);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})" + DAY_TIME);
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})([-/.\\h]*)(\\p{L}{3,12}\\.?)[-/.,\\h]*(\\d{4}|\\d{2})" + DAY_TIME);
    private static final Pattern NAME_FIRST =
            Pattern.compile("(\\p{L}{3,12}\\.?)(\\h+)(\\d{1,2}),?\\h+(\\d{4})" + DAY_TIME);
    private static final Pattern STRICT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    /** The form of a text, or null where it is no date in any dialect. */
    static @Nullable DateForm of(String text) {
        if (text.isBlank()) {
            return null;
        }
        String stripped = WeekdayNames.without(text.strip());
        if (stripped.length() < 6 || stripped.length() > LONGEST || !mayMatch(stripped)) {
            return null;
        }
        if (Character.isDigit(stripped.charAt(0))) {
            DateForm numbered = numbered(stripped);
            return numbered == null ? named(stripped) : numbered;
        }
        Matcher form = NAME_FIRST.matcher(stripped);
        if (!form.matches()) {
            return null;
        }
        Integer month = MonthNames.number(form.group(1));
        return month == null ? null : form(form, form.group(4), month, form.group(3), false);
    }

    /** Spares most words the patterns: a date has three digits or more, and begins with one or with a month. */
    private static boolean mayMatch(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 3; i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits == 3 && (Character.isDigit(text.charAt(0)) || MonthNames.mayBegin(text.charAt(0)));
    }

    private static @Nullable DateForm numbered(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return form(yearFirst, yearFirst.group(1), Integer.parseInt(yearFirst.group(3)), yearFirst.group(4), false);
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            boolean open = !yearLast.group(2).equals(".");
            return form(yearLast, yearLast.group(4), Integer.parseInt(yearLast.group(3)), yearLast.group(1), open);
        }
        return null;
    }

    private static @Nullable DateForm named(String text) {
        Matcher form = NAMED.matcher(text);
        if (!form.matches()) {
            return null;
        }
        Integer month = MonthNames.number(form.group(3));
        return month == null ? null : form(form, form.group(4), month, form.group(1), false);
    }

    private static @Nullable DateForm form(Matcher form, String year, int month, String day, boolean open) {
        int years = Integer.parseInt(year);
        if (year.length() == 2) {
            years += years < CENTURY_TURNS ? 2000 : 1900;
        }
        boolean timed = form.group(5) != null;
        LocalTime time = timed ? DayTime.of(form, 5) : null;
        if (timed && time == null) {
            return null;
        }
        ZoneOffset offset = form.group(10) == null ? null : DayTime.offset(form.group(10));
        boolean strict = STRICT.matcher(form.group()).matches();
        return new DateForm(years, month, Integer.parseInt(day), open, strict, time, offset);
    }

    /** The same text with the month first. */
    DateForm turned() {
        return new DateForm(year, /* month= */ day, /* day= */ month, open, strict, time, offset);
    }

    /** Whether the numbers may be a day and a month in this order, whatever the month's length. */
    boolean possible(DateOrder order) {
        DateForm form = in(order);
        return form.month() >= 1 && form.month() <= 12 && form.day() >= 1 && form.day() <= 31;
    }

    DateForm in(DateOrder order) {
        return open && order == DateOrder.MONTH_FIRST ? turned() : this;
    }
}
