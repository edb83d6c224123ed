package entente.performance.level;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the raw events of service levels come from and what their columns mean. Times that stand in two columns are named with a plus
 * between them: date + begin.
 *
 * @param form what a row is
 * @param id the column that says which case a row belongs to
 * @param at the column with the time of an event or of a state
 * @param word the column with the event, the state or the outcome
 * @param until the column with the end of a pause that is told in one row
 * @param pausedFor the column that keeps two pauses apart which overlap
 * @param start the column with the beginning of a case
 * @param stop the column with its end; empty while it is open
 * @param lasting the column with the seconds a case took, where they are told and not reckoned
 * @param amount the column that is added up above the line of a ratio
 * @param base the column that is added up below it
 * @param zone of the times that have no offset of their own
 * @param pattern of the times, such as dd-MM-yyyy HH:mm; ISO where left out
 * @param nothing a word that stands for an empty cell, such as 0:00:00; several with a bar between them
 */
public record EventSource(
        String code,
        String name,
        Form form,
        String id,
        @Nullable String at,
        @Nullable String word,
        @Nullable String until,
        @Nullable String pausedFor,
        @Nullable String start,
        @Nullable String stop,
        @Nullable String priority,
        @Nullable String lasting,
        @Nullable String amount,
        @Nullable String base,
        String zone,
        @Nullable String pattern,
        @Nullable String nothing,
        Reopening reopening,
        List<Meaning> meanings,
        List<Limit> limits)
        implements Fact {

    /** What a row of the file is. */
    public enum Form {
        /** Something that happened to a case: it was opened, put on hold, resolved. */
        EVENTS,
        /** The state a case is in from then on; one that is said again changes nothing. */
        STATES,
        /** A whole case with its beginning and its end. */
        CASES
    }

    /** What becomes of a case that starts again after its end. */
    public enum Reopening {
        /** It goes on; the time between does not count, and it ends with its last end. */
        CONTINUES,
        /** It keeps its first end. */
        FIRST_STOP,
        /** It is left out and named. */
        REFUSED
    }

    /** What a word of the file means. */
    public record Meaning(String word, Role role) {}

    /** Between which numbers the values of a column can be; rows with others are left out and named. */
    public record Limit(
            String column,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable String when) {
        /** Whether it is asked of rows with this word. */
        public boolean concerns(String word) {
            return when == null || when.equals(word);
        }

        public boolean allows(BigDecimal value) {
            return (least == null || value.compareTo(least) >= 0) && (most == null || value.compareTo(most) <= 0);
        }
    }

    public EventSource {
        meanings = List.copyOf(meanings);
        limits = List.copyOf(limits);
        Refused.unless(!code.isBlank(), "code", "performance.level.blank");
        Refused.unless(!id.isBlank(), "id", "performance.level.blank");
        Refused.unless(isZone(zone), "zone", "performance.clock.zone", zone);
        boolean cases = form == Form.CASES;
        Refused.unless(cases || at != null, "at", "performance.level.noat", form);
        Refused.unless(cases || word != null, "word", "performance.level.noword", form);
        Refused.unless(!cases || start != null, "start", "performance.level.nostart", form);
        Set<String> words = new HashSet<>();
        for (Meaning meaning : meanings) {
            Refused.unless(words.add(meaning.word()), "meanings", "performance.level.meaningtwice", meaning.word());
            Refused.unless(meaning.role().belongsTo(form), "meanings", "performance.level.role", meaning.role(), form);
        }
        boolean runs = meanings.stream().anyMatch(each -> each.role().isRunning());
        Refused.unless(cases || runs, "meanings", "performance.level.noroles");
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** What a word means; empty for one that nobody said anything of. Where no meanings are given, every row counts. */
    public Optional<Role> role(String said) {
        if (meanings.isEmpty()) {
            return Optional.of(Role.HIT);
        }
        return meanings.stream()
                .filter(each -> each.word().equals(said))
                .findFirst()
                .map(Meaning::role);
    }

    /** Words that stand for an empty cell. */
    public List<String> blanks() {
        return nothing == null
                ? List.of()
                : Arrays.stream(nothing.split("\\|", -1)).map(String::strip).toList();
    }

    /** The names of the columns a cell is put together from. */
    public static List<String> columns(@Nullable String named) {
        return named == null
                ? List.of()
                : Arrays.stream(named.split("\\s+\\+\\s+", -1))
                        .map(String::strip)
                        .toList();
    }

    /** Every column that is read. */
    public List<String> columns() {
        return Stream.concat(
                        Stream.of(id, at, word, until, pausedFor, start, stop, priority, lasting, amount, base)
                                .flatMap(named -> columns(named).stream()),
                        limits.stream().map(Limit::column))
                .distinct()
                .toList();
    }

    private static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isBlank();
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
