package entente.events;

import entente.kernel.Explanation;
import entente.performance.clock.DueBecause;
import entente.performance.level.Case;
import entente.performance.level.Definition;
import entente.performance.level.Governing;
import entente.performance.level.Target;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One case of a landed file, with what it came to and why it was due when it was. */
public final class CaseLookup {
    private CaseLookup() {}

    /**
     * What became of a case.
     *
     * @param seconds of business time it took so far; null where nobody can say
     * @param met null where it is not decided
     * @param because why it was or is due; null where it has no target
     */
    public record Found(
            Case of,
            String period,
            @Nullable BigDecimal seconds,
            @Nullable Target target,
            @Nullable Boolean met,
            @Nullable Explanation because) {}

    /** Empty where the file holds no such case, or nothing held yet when it counted. */
    public static Optional<Found> find(Definition definition, Path landed, String id, Path spill) {
        List<Case> cases = new ArrayList<>();
        try (Duck duck = Duck.inMemory(spill)) {
            LandedCases.open(duck, landed).fitting(definition).each("id = " + Duck.text(id), cases::add);
        }
        CaseLine.Reader reader = new CaseLine.Reader(definition);
        return cases.stream().findFirst().flatMap(reader::read).map(line -> found(definition, line));
    }

    private static Found found(Definition definition, CaseLine line) {
        Target target = line.target();
        boolean told = line.of().lasting() != null;
        return new Found(
                line.of(),
                line.period(),
                line.seconds(),
                target,
                line.met(),
                target == null || told || line.due() == null
                        ? null
                        : new Governing(definition)
                                .version(line.of())
                                .map(version -> new DueBecause(definition.clock(version))
                                        .explain(
                                                line.of().started(),
                                                target.within(),
                                                line.of().pauses()))
                                .orElse(null));
    }
}
