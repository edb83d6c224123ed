package entente.governance.forum;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A forum that meets each Tuesday of the spring of 2026 from 3 March on, judged on 30 June. */
public record ForumSamples(Told told) {
    public static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    static final LocalDate FIRST = LocalDate.parse("2026-03-03");

    public ForumSamples() {
        this(ArrangementSamples.shared());
    }

    public static Forum weekly(String code, ForumLevel level) {
        return forum(code, level, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231", "Orders within the plan");
    }

    static Forum forum(String code, ForumLevel level, String rule, @Nullable String decides) {
        return new Forum(
                code,
                "Round " + code,
                level,
                "What runs and what does not",
                decides,
                rule,
                FIRST,
                "09:30",
                60,
                "Europe/Amsterdam",
                null,
                List.of(
                        new ForumMember("Jonas Falk", Side.CLIENT, "service owner", true, "jonas@client.example"),
                        new ForumMember("Mira Lund", Side.PROVIDER, "delivery lead", true, "mira@provider.example"),
                        new ForumMember("Ada Holm", Side.PROVIDER, "analyst", false, null)));
    }

    Ref<Forum> forum() {
        return said(Side.CLIENT, weekly("OPS", ForumLevel.OPERATING), FIRST);
    }

    <T extends Fact> Ref<T> said(Side by, T fact, LocalDate on) {
        return told.fact(by, fact, on);
    }

    /** The week's session, counted from 0, held with what became of its items; of the required people so many came. */
    Ref<ForumSession> held(Ref<Forum> forum, int week, int came, Outcome... items) {
        LocalDate day = FIRST.plusWeeks(week);
        return said(Side.CLIENT, session(forum, day, came, null, items), day);
    }

    static ForumSession session(Ref<Forum> forum, LocalDate day, int came, @Nullable String value, Outcome... items) {
        return new ForumSession(
                forum,
                day,
                SessionState.HELD,
                day,
                day,
                null,
                null,
                null,
                value == null ? null : new BigDecimal(value),
                value == null ? null : 2,
                Stream.of(
                                new Attendance("Jonas Falk", Side.CLIENT, true, came > 0),
                                new Attendance("Mira Lund", Side.PROVIDER, true, came > 1))
                        .toList(),
                IntStream.range(0, items.length)
                        .mapToObj(i -> new MinutesLine(i + 1, "Item " + (i + 1), items[i], "Said"))
                        .toList());
    }

    Ref<ForumSession> cancelled(Ref<Forum> forum, Side by, int week) {
        LocalDate day = FIRST.plusWeeks(week);
        return said(by, cancellation(forum, day), day);
    }

    public static ForumSession cancellation(Ref<Forum> forum, LocalDate day) {
        return new ForumSession(
                forum,
                day,
                SessionState.CANCELLED,
                day,
                null,
                null,
                "A holiday",
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    public static ForumSession moved(Ref<Forum> forum, LocalDate day, LocalDate to, @Nullable String at) {
        return new ForumSession(
                forum, day, SessionState.MOVED, day, to, at, "A holiday", null, null, null, List.of(), List.of());
    }
}
