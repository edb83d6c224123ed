package entente.register;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people write it: 2026-09-30, 30.09.2026, 30/9/2026. A day no month has is answered with the days that are meant. */
final class TypedDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.\\h?(\\d{1,2})\\.\\h?(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final int LONGEST = 40;

    private TypedDate() {}

    static LocalDate read(String field, String written) {
        String text = written.length() > LONGEST ? "" : written;
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(field, number(iso, 1), number(iso, 2), number(iso, 3), LocalDate::toString);
        }
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            return date(field, number(points, 3), number(points, 2), number(points, 1), day -> shown(day, '.'));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return eitherWay(field, text, number(slashes, 1), number(slashes, 2), number(slashes, 3));
        }
        throw new Refused(field, Text.of("register.date.none", Typed.shown(written)));
    }

    /** Slashes stand between day and month in one country and between month and day in another. */
    private static LocalDate eitherWay(String field, String text, int first, int second, int year) {
        if (first > 12 || first == second) {
            return date(field, year, second, first, day -> shown(day, '/'));
        }
        if (second > 12) {
            return date(field, year, first, second, LocalDate::toString);
        }
        boolean real = year > 0 && first > 0 && second > 0;
        Refused.unless(real, field, "register.date.none", text);
        throw new Refused(
                field,
                Text.of(
                        "register.date.either",
                        text,
                        LocalDate.of(year, second, first).toString(),
                        LocalDate.of(year, first, second).toString()));
    }

    private static LocalDate date(String field, int year, int month, int day, Function<LocalDate, String> shown) {
        Refused.unless(year > 0, field, "register.date.year");
        Refused.unless(month >= 1 && month <= 12, field, "register.date.month", month);
        YearMonth in = YearMonth.of(year, month);
        int days = in.lengthOfMonth();
        if (day >= 1 && day <= days) {
            return in.atDay(day);
        }
        LocalDate after = in.plusMonths(1).atDay(1);
        throw new Refused(
                field,
                Text.of(
                        month == 2 ? "register.date.february" : "register.date.day",
                        month,
                        days,
                        shown.apply(day < 1 ? in.atDay(1).minusDays(1) : in.atEndOfMonth()),
                        shown.apply(day < 1 ? in.atDay(1) : after),
                        Integer.toString(year)));
    }

    private static String shown(LocalDate day, char between) {
        return "%02d%c%02d%c%04d".formatted(day.getDayOfMonth(), between, day.getMonthValue(), between, day.getYear());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
