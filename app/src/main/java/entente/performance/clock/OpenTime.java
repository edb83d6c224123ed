package entente.performance.clock;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Open time laid out between two instants, with the open microseconds before each span: B(t) of the formula, and its inverse. */
public final class OpenTime {
    private final long from;
    private final long to;
    private final long[] opens;
    private final long[] closes;
    private final long[] before;

    OpenTime(long from, long to, Spans open) {
        this.from = from;
        this.to = to;
        List<Span> spans = open.list();
        opens = spans.stream().mapToLong(Span::from).toArray();
        closes = spans.stream().mapToLong(Span::to).toArray();
        before = new long[opens.length];
        for (int i = 1; i < opens.length; i++) {
            before[i] = before[i - 1] + closes[i - 1] - opens[i - 1];
        }
    }

    boolean covers(long first, long last) {
        return from <= first && last <= to;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    public int spans() {
        return opens.length;
    }

    public Span span(int number) {
        return new Span(opens[number], closes[number]);
    }

    boolean isOpen(long at) {
        int i = lastOpened(at);
        return i >= 0 && at < closes[i];
    }

    /** The number of the first span that has not closed at this instant; the number of spans where there is none. */
    int firstClosingAfter(long at) {
        int i = lastOpened(at);
        return i >= 0 && at < closes[i] ? i : i + 1;
    }

    /** Open microseconds from the beginning to {@code at}. */
    public long until(long at) {
        int i = lastOpened(at);
        return i < 0 ? 0 : before[i] + Math.min(at, closes[i]) - opens[i];
    }

    /** The first instant before which this much was open; empty where all of it is less. */
    OptionalLong when(long open) {
        if (open <= 0) {
            return OptionalLong.of(from);
        }
        int found = Arrays.binarySearch(before, open);
        // used up exactly at closing is due at closing, not at the next opening
        int i = (found >= 0 ? found : -found - 1) - 1;
        long at = i < 0 ? Long.MAX_VALUE : opens[i] + open - before[i];
        return i >= 0 && at <= closes[i] ? OptionalLong.of(at) : OptionalLong.empty();
    }

    private int lastOpened(long at) {
        int found = Arrays.binarySearch(opens, at);
        return found >= 0 ? found : -found - 2;
    }
}
