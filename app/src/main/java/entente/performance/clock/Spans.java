package entente.performance.clock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A set of instants as spans in order that neither overlap nor touch, so that what was entered twice counts once. */
public final class Spans {
    public static final Spans NONE = new Spans(List.of());

    private final List<Span> spans;

    private Spans(List<Span> ordered) {
        this.spans = ordered;
    }

    /** Everything that lies in at least one of them. */
    public static Spans of(Collection<Span> several) {
        if (several.isEmpty()) {
            return NONE;
        }
        List<Span> sorted = several.stream()
                .filter(span -> span.length() > 0)
                .sorted(Comparator.comparingLong(Span::from))
                .toList();
        List<Span> joined = new ArrayList<>(sorted.size());
        for (Span span : sorted) {
            if (joined.isEmpty() || joined.getLast().to() < span.from()) {
                joined.add(span);
            } else if (joined.getLast().to() < span.to()) {
                joined.set(joined.size() - 1, new Span(joined.getLast().from(), span.to()));
            }
        }
        return new Spans(List.copyOf(joined));
    }

    public static Spans of(Span... several) {
        return of(Arrays.asList(several));
    }

    public List<Span> list() {
        return spans;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    public Spans and(Spans others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Span> all = new ArrayList<>(spans);
        all.addAll(others.spans);
        return of(all);
    }

    /** What lies in these and in none of the others. */
    public Spans without(Spans others) {
        if (others.isEmpty() || isEmpty()) {
            return this;
        }
        List<Span> left = new ArrayList<>();
        int next = 0;
        for (Span span : spans) {
            long from = span.from();
            while (next < others.spans.size() && others.spans.get(next).to() <= from) {
                next++;
            }
            for (int i = next; i < others.spans.size() && others.spans.get(i).from() < span.to(); i++) {
                Span cut = others.spans.get(i);
                if (cut.from() > from) {
                    left.add(new Span(from, cut.from()));
                }
                from = Math.max(from, cut.to());
            }
            if (from < span.to()) {
                left.add(new Span(from, span.to()));
            }
        }
        return new Spans(List.copyOf(left));
    }

    /** Microseconds in all. */
    public long length() {
        return spans.stream().mapToLong(Span::length).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans that && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}
