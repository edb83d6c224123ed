package entente.performance.clock;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The business clock (formula 4.1): elapsed = |[start, stop) ∩ open \ pauses \ exclusions|, and due = the smallest t at which
 * elapsed([start, t)) is the target. Time is a set, so a pause counts only inside open hours, and two that overlap count once.
 * All times are microseconds since 1970.
 */
public final class BusinessClock {
    private static final int LONGEST_YEARS = 30;

    private final OpeningHours hours;
    private final Spans excluded;
    private final AtomicReference<OpenTime> laidOut;

    /** @param excluded time that both sides agreed does not count for anybody */
    public BusinessClock(OpeningHours hours, Spans excluded) {
        this.hours = hours;
        this.excluded = excluded;
        this.laidOut = new AtomicReference<>(new OpenTime(0, 0, Spans.NONE));
    }

    public BusinessClock(OpeningHours hours) {
        this(hours, Spans.NONE);
    }

    public OpeningHours hours() {
        return hours;
    }

    public Spans excluded() {
        return excluded;
    }

    public ZoneId zone() {
        return hours.zone();
    }

    public boolean isOpen(Instant at) {
        long micros = Span.micros(at);
        return open(micros, micros + 1).isOpen(micros);
    }

    /** The instant itself where it is open, else the next opening. */
    public Instant opening(Instant at) {
        long micros = Span.micros(at);
        OpenTime open = open(micros, yearsAfter(micros, 1));
        int next = open.firstClosingAfter(micros);
        if (next == open.spans()) {
            open = open(micros, yearsAfter(micros, LONGEST_YEARS));
            next = open.firstClosingAfter(micros);
            Refused.unless(next < open.spans(), "week", "performance.clock.never");
        }
        return Span.at(Math.max(micros, open.span(next).from()));
    }

    /** Open microseconds between two instants outside the pauses; 0 where the second is not after the first. */
    public long elapsed(long start, long stop, Spans pauses) {
        if (stop <= start) {
            return 0;
        }
        OpenTime open = open(start, stop);
        long sum = 0;
        for (Span running : Spans.of(new Span(start, stop)).without(pauses).list()) {
            sum += open.until(running.to()) - open.until(running.from());
        }
        return sum;
    }

    /** The smallest instant at which this much open time outside the pauses has passed; the start itself for nothing. */
    public long due(long start, long target, Spans pauses) {
        long left = target;
        long from = start;
        for (Span pause :
                pauses.without(Spans.of(new Span(Long.MIN_VALUE / 2, start))).list()) {
            long runs = elapsed(from, pause.from(), Spans.NONE);
            if (left <= runs) {
                break;
            }
            left -= runs;
            from = Math.max(from, pause.to());
        }
        return left <= 0 ? from : after(from, left);
    }

    private long after(long from, long left) {
        for (int years = 1; years <= LONGEST_YEARS; years *= 2) {
            OpenTime open = open(from, yearsAfter(from, years));
            OptionalLong at = open.when(open.until(from) + left);
            if (at.isPresent()) {
                return at.getAsLong();
            }
        }
        throw new Refused("within", Text.of("performance.clock.toolong", LONGEST_YEARS / 2));
    }

    /** Open time that covers both instants; laid out in whole years and kept, since most questions are about the same few. */
    public OpenTime open(long from, long to) {
        OpenTime known = laidOut.get();
        if (known.covers(from, to) && known.to() > 0) {
            return known;
        }
        boolean empty = known.to() == 0;
        long first = beginningOf(empty ? from : Math.min(from, known.from()), 0);
        long last = beginningOf(empty ? to : Math.max(to, known.to()), 1);
        OpenTime wider = new OpenTime(first, last, hours.between(first, last).without(excluded));
        laidOut.set(wider);
        return wider;
    }

    /** The open spans within two instants, for those who show them. */
    List<Span> spans(long from, long to) {
        return Spans.of(hours.between(from, to).list()).without(excluded).list();
    }

    private static long beginningOf(long micros, int yearsLater) {
        int year = Span.at(micros).atOffset(ZoneOffset.UTC).getYear() + yearsLater;
        return Span.micros(LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static long yearsAfter(long micros, int years) {
        return Span.micros(
                Span.at(micros).atOffset(ZoneOffset.UTC).plusYears(years).toInstant());
    }
}
