package entente.performance.clock;

import entente.kernel.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why something is due when it is: its start, each stretch of open time it used, and each pause with what it was worth. */
public final class DueBecause {
    private static final int SHOWN = 12;

    private final BusinessClock clock;

    public DueBecause(BusinessClock clock) {
        this.clock = clock;
    }

    /**
     * Why a case that began so is due when it is.
     *
     * @param target open microseconds, at least 0
     */
    public Explanation explain(long start, long target, Spans pauses) {
        long due = clock.due(start, target, pauses);
        List<Explanation> parts = new ArrayList<>();
        parts.add(begins(start));
        pauses.list().stream()
                .filter(pause -> pause.to() > start && pause.from() < due)
                .map(this::paused)
                .forEach(parts::add);
        parts.addAll(leftOut(start, due));
        parts.addAll(closed(start, due));
        parts.addAll(stretches(start, due, pauses));
        return Explanation.of("performance.clock.due", Span.at(due), Lasting.say(target))
                .because(parts);
    }

    private Explanation begins(long start) {
        Instant at = Span.at(start);
        Instant opening = clock.opening(at);
        return opening.equals(at)
                ? Explanation.of("performance.clock.due.start", at)
                : Explanation.of("performance.clock.due.opening", at, opening);
    }

    private Explanation paused(Span pause) {
        long open = clock.elapsed(pause.from(), pause.to(), Spans.NONE);
        return open == 0
                ? Explanation.of("performance.clock.due.idle", Span.at(pause.from()), Span.at(pause.to()))
                : Explanation.of(
                        "performance.clock.due.pause", Span.at(pause.from()), Span.at(pause.to()), Lasting.say(open));
    }

    private List<Explanation> leftOut(long start, long due) {
        return clock.excluded().list().stream()
                .filter(span -> span.to() > start && span.from() < due)
                .map(span -> Explanation.of("performance.clock.due.excluded", Span.at(span.from()), Span.at(span.to())))
                .toList();
    }

    /** Days on which the week would be open and the day is not. */
    private List<Explanation> closed(long start, long due) {
        OpeningHours hours = clock.hours();
        LocalDate last = Span.at(due).atZone(clock.zone()).toLocalDate();
        return Span.at(start)
                .atZone(clock.zone())
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .filter(day -> !hours.week()
                        .getOrDefault(day.getDayOfWeek(), List.of())
                        .isEmpty())
                .filter(day -> hours.on(day).isEmpty())
                .map(day -> Explanation.of("performance.clock.due.closed", day))
                .toList();
    }

    private List<Explanation> stretches(long start, long due, Spans pauses) {
        List<Explanation> used = new ArrayList<>();
        long sum = 0;
        Spans all = Spans.of(clock.spans(start, due)).without(pauses);
        for (Span open : all.list()) {
            sum += open.length();
            if (used.size() < SHOWN) {
                used.add(Explanation.of(
                        "performance.clock.due.stretch",
                        Span.at(open.from()),
                        Span.at(open.to()),
                        Lasting.say(open.length()),
                        Lasting.say(sum)));
            }
        }
        if (all.list().size() > SHOWN) {
            used.add(Explanation.of("performance.clock.due.more", all.list().size() - SHOWN, Lasting.say(sum)));
        }
        return used;
    }
}
