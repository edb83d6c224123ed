package entente.events;

import entente.kernel.DateRange;
import entente.ledger.Digest;
import entente.performance.level.Definition;
import entente.performance.level.Exempt;
import entente.performance.level.Goal;
import entente.performance.level.PeriodFigure;
import entente.performance.level.Stretch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A service level measured on the landed cases of some days.
 *
 * @param days of which the cases tell everything
 * @param spill a folder of this work alone
 */
public record LevelRun(Definition definition, Path landed, DateRange days, Path spill) {
    private static final byte MANNER = 1;

    /** The figures of each whole period, all priorities together first. */
    public Map<String, List<PeriodFigure>> figures() {
        return figures(definition);
    }

    private Map<String, List<PeriodFigure>> figures(Definition by) {
        Map<String, List<PeriodFigure>> periods = new LinkedHashMap<>();
        for (PeriodFigure figure : Measurement.of(by, landed, days, spill)) {
            if (!figure.period().partial()) {
                periods.computeIfAbsent(figure.period().name(), _ -> new ArrayList<>())
                        .add(figure);
            }
        }
        return periods;
    }

    /** The figures of all priorities together as they would be if this were left out too. */
    public Map<String, PeriodFigure> without(Exempt exempt) {
        List<Exempt> more = new ArrayList<>(definition.exclusions());
        more.add(exempt);
        return all(more);
    }

    /** The same as if this were counted. */
    public Map<String, PeriodFigure> with(Exempt exempt) {
        return all(definition.exclusions().stream()
                .filter(each -> !each.equals(exempt))
                .toList());
    }

    private Map<String, PeriodFigure> all(List<Exempt> exclusions) {
        Definition other = new Definition(
                definition.code(), definition.name(), definition.source(), definition.versions(), exclusions);
        Map<String, PeriodFigure> all = new LinkedHashMap<>();
        figures(other).forEach((period, figures) -> all.put(period, figures.getFirst()));
        return all;
    }

    /** What the level expects of a period. */
    public Optional<Goal> goal(Stretch period) {
        return definition.version(period).map(version -> version.terms().goal(""));
    }

    /**
     * Of everything the figure of a period is reckoned by.
     *
     * @param left what was left out of that very period
     */
    public Digest digest(Stretch period, List<Exempt> left) {
        String terms = RecordText.of(definition.version(period).orElseThrow());
        String all = terms + RecordText.of(definition.source()) + RecordText.of(left);
        return Digest.of(MANNER, all.getBytes(StandardCharsets.UTF_8));
    }
}
