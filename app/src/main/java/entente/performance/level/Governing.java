package entente.performance.level;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.performance.clock.Span;
import entente.performance.level.Terms.OpenCases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which period a case counts in, and which version of a service level it is held to there. For one reader at a time. */
public final class Governing {
    private record Priorities(String first, String last) {}

    private final Definition definition;
    private final Map<Priorities, Boolean> everywhere = new HashMap<>();

    public Governing(Definition definition) {
        this.definition = definition;
    }

    /** By its end or by its start, as the terms say; by its start while it is open. */
    public Stretch period(Case of) {
        Long stopped = of.stopped();
        long counted = definition.countedBy() == CountedBy.STOP && stopped != null ? stopped : of.started();
        return period(counted);
    }

    /** Empty for a case of a time before the first version. */
    public Optional<Version> version(Case of) {
        return definition.version(period(of));
    }

    /** What is wrong with a case for whose priorities a version it can be held to has no target; empty where nothing is. */
    public Optional<Text> lacking(Case of) {
        if (definition.reckoning() != Reckoning.WITHIN_TARGET) {
            return Optional.empty();
        }
        Priorities priorities = new Priorities(of.first(), of.last());
        // there are millions of cases and a handful of priorities, most of which have a target in every version
        boolean fits = everywhere.computeIfAbsent(
                priorities, those -> lacking(those, definition.versions()).isEmpty());
        return fits
                ? Optional.empty()
                : of.stopped() == null
                        ? openLacking(of, priorities)
                        : lacking(priorities, version(of).stream().toList());
    }

    /** An open case may be missed, or end, under the version it began in or under any later one. */
    private Optional<Text> openLacking(Case of, Priorities priorities) {
        List<Version> all = definition.versions();
        int first = definition.version(period(of.started())).map(all::indexOf).orElse(0);
        List<Version> later = all.subList(first, all.size());
        List<Version> missing = later.stream()
                .filter(version -> lacking(priorities, List.of(version)).isPresent())
                .toList();
        boolean named = missing.size() == later.size()
                || missing.stream().anyMatch(version -> version.terms().open() == OpenCases.MISSED_WHEN_DUE);
        return named ? lacking(priorities, missing) : Optional.empty();
    }

    private static Optional<Text> lacking(Priorities those, List<Version> versions) {
        for (Version version : versions) {
            try {
                version.terms().held(those.first(), those.last());
            } catch (Refused none) {
                return Optional.of(
                        version.effectiveOn().equals(LocalDate.MIN)
                                ? none.text()
                                : Text.of("performance.level.notarget.since", none.text(), version.effectiveOn()));
            }
        }
        return Optional.empty();
    }

    private Stretch period(long counted) {
        LocalDate day = Span.at(counted).atZone(definition.zone()).toLocalDate();
        LocalDate begin = definition.cycle().begin(day);
        return new Stretch(definition.cycle().name(begin), begin, new Span(counted, counted), false);
    }
}
