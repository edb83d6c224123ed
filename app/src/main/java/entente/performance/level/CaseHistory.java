package entente.performance.level;

import entente.kernel.Text;
import entente.performance.clock.Span;
import entente.performance.clock.Spans;
import entente.performance.level.EventSource.Form;
import entente.performance.level.EventSource.Reopening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to one case, told in the order of time; what cannot have happened is a {@link Misfit}. */
public final class CaseHistory {
    private static final Comparator<Happening> BY_TIME =
            Comparator.comparingLong(Happening::at).thenComparingLong(Happening::row);

    private final Form form;
    private final Reopening reopening;
    private final String id;
    private final List<Span> pauses = new ArrayList<>();
    private final Map<String, Long> paused = new HashMap<>();

    private @Nullable Long started;
    private @Nullable Long stopped;
    private boolean wasPaused;
    private String first = "";
    private String last = "";

    private CaseHistory(String id, EventSource source) {
        this.id = id;
        this.form = source.form();
        this.reopening = source.reopening();
    }

    /** The case, or the first row that does not fit. */
    public static Case of(String id, List<Happening> happenings, EventSource source) {
        CaseHistory history = new CaseHistory(id, source);
        List<Happening> inOrder = happenings;
        if (happenings.size() > 1) {
            inOrder = new ArrayList<>(happenings);
            inOrder.sort(BY_TIME);
        }
        for (Happening each : inOrder) {
            history.tell(each, inOrder);
        }
        return history.told(inOrder);
    }

    private void tell(Happening each, List<Happening> all) {
        if (!each.priority().isEmpty()) {
            first = first.isEmpty() ? each.priority() : first;
            last = each.priority();
        }
        switch (each.role()) {
            case START, RESUME -> run(each, all);
            case PAUSE -> pause(each, all);
            case STOP -> stop(each, all);
            case HIT, MISS, NOTHING -> {}
        }
    }

    private void run(Happening each, List<Happening> all) {
        boolean states = form == Form.STATES;
        if (started == null) {
            demand(states || each.role() == Role.START, each, all);
            started = each.at();
        } else if (stopped != null) {
            demand(states || each.role() == Role.START, each, "performance.level.resumeafterstop");
            reopen(each);
        } else if (!paused.isEmpty() && (states || each.role() == Role.RESUME)) {
            resume(each);
        } else {
            demand(states || each.role() == Role.RESUME, each, "performance.level.startedtwice");
            demand(states || wasPaused, each, "performance.level.resumewithoutpause");
        }
    }

    private void resume(Happening each) {
        if (form == Form.STATES || each.pausedFor().isEmpty()) {
            end(each.at());
            return;
        }
        Long since = paused.remove(each.pausedFor());
        if (since != null) {
            pauses.add(new Span(since, each.at()));
        }
    }

    private void pause(Happening each, List<Happening> all) {
        if (started == null) {
            demand(form == Form.STATES, each, all);
            started = each.at();
        }
        Long until = each.until();
        if (until != null) {
            demand(until >= each.at(), each, "performance.level.pausebackwards");
            pauses.add(new Span(each.at(), until));
            return;
        }
        if (stopped != null) {
            demand(form == Form.STATES, each, "performance.level.pauseafterstop");
            reopen(each);
            if (stopped != null) {
                return;
            }
        }
        wasPaused = true;
        paused.putIfAbsent(form == Form.STATES ? "" : each.pausedFor(), each.at());
    }

    private void stop(Happening each, List<Happening> all) {
        if (started == null) {
            demand(false, each, all);
        }
        if (stopped != null) {
            demand(form == Form.STATES, each, "performance.level.stoppedtwice");
            return;
        }
        // a pause that nobody ended ends with its case, or it would last for ever
        end(each.at());
        stopped = each.at();
    }

    private void reopen(Happening each) {
        demand(reopening != Reopening.REFUSED, each, "performance.level.reopened");
        Long before = stopped;
        if (reopening == Reopening.CONTINUES && before != null) {
            pauses.add(new Span(before, each.at()));
            stopped = null;
        }
    }

    private void end(long at) {
        paused.values().forEach(since -> pauses.add(new Span(since, at)));
        paused.clear();
    }

    private Case told(List<Happening> all) {
        Long begin = started;
        if (begin == null) {
            throw new Misfit(all.getFirst().row(), Text.of("performance.level.withoutstart"));
        }
        Long held = paused.values().stream().min(Long::compare).orElse(null);
        Spans set = pauses.isEmpty() ? Spans.NONE : Spans.of(pauses);
        return new Case(id, first, last, begin, stopped, set, held, null, null, null, true);
    }

    /** Before the start nothing can happen; whether the start comes later or never makes a difference to whoever looks for the cause. */
    private static void demand(boolean holds, Happening each, List<Happening> all) {
        boolean later = !holds && all.stream().anyMatch(other -> other.role() == Role.START);
        demand(
                holds,
                each,
                later && each.role() == Role.STOP
                        ? "performance.level.stopbeforestart"
                        : later ? "performance.level.beforestart" : "performance.level.withoutstart");
    }

    private static void demand(boolean holds, Happening each, String key) {
        if (!holds) {
            throw new Misfit(each.row(), Text.of(key));
        }
    }
}
