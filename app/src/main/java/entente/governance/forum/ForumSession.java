package entente.governance.forum;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one session of a forum's series: moved, cancelled, or held with who came and what was settled.
 *
 * @param plannedOn the day of the series, which names the session for ever
 * @param saidOn the day it was moved, cancelled or closed
 * @param meetsOn the day it meets or met; none where it was cancelled
 * @param startsAt another time of day than the forum's own
 * @param why it was moved or cancelled
 * @param lasted in minutes
 * @param value how much it was worth to those who came: the mean of their ratings from 1 to 5
 * @param valuedBy how many rated it
 */
public record ForumSession(
        Ref<Forum> forum,
        LocalDate plannedOn,
        SessionState state,
        LocalDate saidOn,
        @Nullable LocalDate meetsOn,
        @Nullable String startsAt,
        @Nullable String why,
        @Nullable Integer lasted,
        @Nullable BigDecimal value,
        @Nullable Integer valuedBy,
        List<Attendance> attendance,
        List<MinutesLine> minutes)
        implements Fitting {
    private static final BigDecimal LEAST = BigDecimal.ONE;
    private static final BigDecimal MOST = BigDecimal.valueOf(5);

    public ForumSession {
        attendance = List.copyOf(attendance);
        minutes = List.copyOf(minutes);
        boolean held = state == SessionState.HELD;
        Refused.unless(
                (state == SessionState.CANCELLED) == (meetsOn == null),
                "meetsOn",
                meetsOn == null ? "forum.refused.nomeeting" : "forum.refused.meeting",
                Objects.requireNonNullElse(meetsOn, plannedOn));
        Refused.unless(
                !held || meetsOn == null || !meetsOn.isAfter(saidOn),
                "meetsOn",
                "forum.refused.notyet",
                Objects.requireNonNullElse(meetsOn, plannedOn),
                saidOn);
        Refused.unless(held || (why != null && !why.isBlank()), "why", "forum.refused.why");
        Refused.unless(
                startsAt == null || Forum.isTime(startsAt), "startsAt", "forum.refused.time", String.valueOf(startsAt));
        Refused.unless(held || (attendance.isEmpty() && minutes.isEmpty()), "minutes", "forum.refused.notheld");
        Refused.unless(lasted == null || lasted >= 1, "lasted", "forum.refused.lasts", String.valueOf(lasted));
        Refused.unless(
                value == null || (value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0),
                "value",
                "forum.refused.value",
                String.valueOf(value));
        Refused.unless((value == null) == (valuedBy == null), "valuedBy", "forum.refused.valuedby");
    }

    /** It is one of its forum's series, and what was cancelled is not held. */
    @Override
    public void fit(Others others) {
        Optional<Forum> of = others.find(Forum.class, forum);
        of.ifPresent(known -> inside(known));
        boolean cancelled = state == SessionState.HELD
                && others.of(ForumSession.class).anyMatch(other -> other.cancels(forum, plannedOn));
        Refused.unless(!cancelled, "state", "forum.refused.cancelled", plannedOn);
    }

    private void inside(Forum known) {
        Series series = known.series();
        if (!series.has(plannedOn)) {
            throw new Refused(
                    "plannedOn", Text.of("forum.refused.outside", plannedOn, known.name(), series.nearest(plannedOn)));
        }
    }

    private boolean cancels(Ref<Forum> one, LocalDate day) {
        return state == SessionState.CANCELLED && forum.equals(one) && plannedOn.equals(day);
    }

    /** The month whose end its minutes belong to; none while it was not held. */
    public @Nullable YearMonth monthOf() {
        return state == SessionState.HELD && meetsOn != null ? YearMonth.from(meetsOn) : null;
    }

    public long decided() {
        return minutes.stream()
                .filter(line -> line.outcome() == Outcome.DECIDED)
                .count();
    }

    public List<MinutesLine> leftOver() {
        return minutes.stream()
                .filter(line -> line.outcome() == Outcome.LEFT_OVER)
                .toList();
    }

    public long present() {
        return attendance.stream().filter(Attendance::present).count();
    }
}
