package entente.governance.forum;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import entente.kernel.Refused;
import entente.kernel.Text;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Date;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.Recur.Frequency;
import net.fortuna.ical4j.model.parameter.Value;
import org.jspecify.annotations.Nullable;

/**
 * The days of a recurrence rule (RFC 5545, 3.3.10), counted from a day. Counted in days and not in moments: a session keeps its time by the
 * clock on the wall whatever summer time does, and no calendar disagrees about a day.
 *
 * @param rule as it is counted, without what it was typed with
 */
public record Series(String rule, NavigableSet<LocalDate> days) {
    /** A forum that would meet oftener has no cadence. */
    static final int MOST = 1_000;

    private static final Set<Frequency> WHOLE_DAYS =
            EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);
    private static final Pattern TIME_OF_END = Pattern.compile("(UNTIL=\\d{8})T\\d{6}Z?");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String LAST = "99991231";
    private static final int NEAR = 2;

    private static final int REMEMBERED = 256;

    // counting a rule out takes longer than most rules of judgement, and every book asks for the same few again
    private static final LoadingCache<Typed, Series> COUNTED =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(asked -> counted(asked.rule, asked.from));

    private record Typed(String rule, LocalDate from) {}

    public Series {
        days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
    }

    /** Refuses what is no rule, never ends, or never meets, each with what would be right. */
    public static Series of(String typed, LocalDate from) {
        return COUNTED.get(new Typed(typed, from));
    }

    private static Series counted(String typed, LocalDate from) {
        String rule = TIME_OF_END
                .matcher(typed.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", ""))
                .replaceAll("$1");
        Recur recur = read(rule);
        Refused.unless(
                recur.getCount() > 0 || recur.getUntil() != null,
                "rule",
                "forum.refused.endless",
                rule,
                rule + ";UNTIL=" + BASIC.format(from.plusYears(1)));
        NavigableSet<LocalDate> days = days(recur, from);
        Refused.unless(days.size() <= MOST, "rule", "forum.refused.many", rule, MOST);
        Refused.unless(!days.isEmpty(), "rule", "forum.refused.never", rule, from);
        return new Series(rule, days);
    }

    private static Recur read(String rule) {
        try {
            Recur recur = new Recur(rule);
            if (WHOLE_DAYS.contains(recur.getFrequency())) {
                return recur;
            }
        } catch (ParseException | RuntimeException wrong) {
            throw new Refused("rule", Text.of("forum.refused.rule", rule));
        }
        throw new Refused("rule", Text.of("forum.refused.rule", rule));
    }

    private static NavigableSet<LocalDate> days(Recur recur, LocalDate from) {
        try {
            Date first = new Date(BASIC.format(from));
            NavigableSet<LocalDate> days = new TreeSet<>();
            for (Date day : recur.getDates(first, first, new Date(LAST), Value.DATE, MOST + 1)) {
                days.add(LocalDate.parse(day.toString(), BASIC));
            }
            return days;
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean has(LocalDate day) {
        return days.contains(day);
    }

    /** The days of the series around one that is none of it, for whoever mistook it. */
    List<LocalDate> nearest(LocalDate day) {
        return Stream.of(days.lower(day), days.higher(day))
                .flatMap(Stream::ofNullable)
                .limit(NEAR)
                .toList();
    }

    /** The first on the day or after it. */
    public @Nullable LocalDate from(LocalDate day) {
        return days.ceiling(day);
    }
}
