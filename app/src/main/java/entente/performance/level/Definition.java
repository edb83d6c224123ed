package entente.performance.level;

import entente.kernel.Refused;
import entente.performance.clock.BusinessClock;
import entente.performance.clock.Span;
import entente.performance.clock.Spans;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A service level as it is measured: where its events come from, and what was promised when. */
public record Definition(
        String code, String name, EventSource source, List<Version> versions, List<Exempt> exclusions) {
    public Definition {
        Refused.unless(!code.isBlank(), "code", "performance.level.blank");
        Refused.unless(!versions.isEmpty(), "versions", "performance.level.noversion");
        versions = versions.stream()
                .sorted(Comparator.comparing(Version::effectiveOn))
                .toList();
        exclusions = List.copyOf(exclusions);
        Version first = versions.getFirst();
        for (int i = 1; i < versions.size(); i++) {
            Version next = versions.get(i);
            Refused.unless(
                    next.effectiveOn().isAfter(versions.get(i - 1).effectiveOn()),
                    "effectiveOn",
                    "performance.level.sameday",
                    next.effectiveOn());
            Refused.unless(
                    next.terms().cycle() == first.terms().cycle()
                            && next.terms().reckoning() == first.terms().reckoning()
                            && next.terms().countedBy() == first.terms().countedBy()
                            && next.hours().zone().equals(first.hours().zone()),
                    "versions",
                    "performance.level.another");
        }
        for (Version version : versions) {
            refuseUnfit(version.terms(), source);
        }
    }

    public ZoneId zone() {
        return versions.getFirst().hours().zone();
    }

    public Cycle cycle() {
        return versions.getFirst().terms().cycle();
    }

    public CountedBy countedBy() {
        return versions.getFirst().terms().countedBy();
    }

    public Reckoning reckoning() {
        return versions.getFirst().terms().reckoning();
    }

    /** What held when a period began; empty before the first version. */
    public Optional<Version> version(Stretch period) {
        return versions.stream()
                .filter(each -> !each.effectiveOn().isAfter(period.begin()))
                .reduce((_, later) -> later);
    }

    /** The periods each version governs, oldest first; those before the first version are left out. */
    public Map<Version, List<Stretch>> governed(List<Stretch> periods) {
        Map<Version, List<Stretch>> governed = new HashMap<>();
        for (Stretch period : periods) {
            version(period)
                    .ifPresent(each -> governed.computeIfAbsent(each, _ -> new ArrayList<>())
                            .add(period));
        }
        return governed;
    }

    public BusinessClock clock(Version version) {
        return new BusinessClock(version.hours(), excludedTime());
    }

    public Spans excludedTime() {
        List<Span> spans =
                exclusions.stream().map(Exempt::span).filter(Objects::nonNull).toList();
        return Spans.of(spans);
    }

    public Set<String> excludedCases() {
        return exclusions.stream().map(Exempt::caseId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static void refuseUnfit(Terms terms, EventSource source) {
        boolean sums = source.amount() != null && source.base() != null;
        boolean outcomes =
                source.form() == EventSource.Form.CASES && !source.meanings().isEmpty();
        Refused.unless(
                terms.reckoning() != Reckoning.RATIO || sums || outcomes, "reckoning", "performance.level.noamounts");
        Refused.unless(!terms.hasPriorities() || source.priority() != null, "priority", "performance.level.nopriority");
        boolean timed = terms.reckoning().isTime() || terms.reckoning() == Reckoning.WITHIN_TARGET;
        Refused.unless(
                !timed || source.form() != EventSource.Form.CASES || source.stop() != null || source.lasting() != null,
                "stop",
                "performance.level.noend");
        Refused.unless(
                terms.reckoning() != Reckoning.AVAILABILITY
                        || source.form() != EventSource.Form.CASES
                        || source.stop() != null,
                "stop",
                "performance.level.noend");
    }
}
