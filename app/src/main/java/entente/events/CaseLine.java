package entente.events;

import entente.performance.clock.BusinessClock;
import entente.performance.clock.Spans;
import entente.performance.level.Better;
import entente.performance.level.Case;
import entente.performance.level.Definition;
import entente.performance.level.Governing;
import entente.performance.level.Reckoning;
import entente.performance.level.Target;
import entente.performance.level.Terms;
import entente.performance.level.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one case came to.
 *
 * @param elapsed business microseconds so far; null where nobody can say
 * @param due null where it has no target, or where it waits
 * @param met null where it is not decided
 */
record CaseLine(
        Case of,
        String period,
        @Nullable Long elapsed,
        @Nullable Target target,
        @Nullable Long due,
        @Nullable Boolean met) {
    /** Works out cases one by one, each with the version that governs its period. */
    static final class Reader {
        private final Governing governing;
        private final Map<Version, BusinessClock> clocks = new HashMap<>();

        Reader(Definition definition) {
            this.governing = new Governing(definition);
            definition.versions().forEach(version -> clocks.put(version, definition.clock(version)));
        }

        /** Empty for a case of a time before the first version. */
        Optional<CaseLine> read(Case of) {
            return governing
                    .version(of)
                    .map(version -> line(of, governing.period(of).name(), version));
        }

        /** Business microseconds that its pauses took from it; nothing where nobody can say. */
        long paused(Case of) {
            Long until = of.stopped();
            return until == null || of.pauses().isEmpty()
                    ? 0
                    : governing
                            .version(of)
                            .map(clocks::get)
                            .map(clock -> clock.elapsed(of.started(), until, Spans.NONE)
                                    - clock.elapsed(of.started(), until, of.pauses()))
                            .orElse(0L);
        }

        private CaseLine line(Case of, String period, Version version) {
            Terms terms = version.terms();
            BusinessClock clock = Objects.requireNonNull(clocks.get(version));
            Long elapsed = elapsed(of, clock);
            if (terms.reckoning() != Reckoning.WITHIN_TARGET || terms.targets().isEmpty()) {
                return new CaseLine(of, period, elapsed, null, null, outcome(of, terms));
            }
            Target target = terms.held(of.first(), of.last());
            Long due = due(of, elapsed, target, clock);
            Boolean met = of.hit()
                    ? (elapsed == null || of.stopped() == null)
                            ? null
                            : Boolean.valueOf(terms.isWithin(elapsed, target.within()))
                    : Boolean.FALSE;
            return new CaseLine(of, period, elapsed, target, due, met);
        }

        private static @Nullable Boolean outcome(Case of, Terms terms) {
            return switch (terms.reckoning()) {
                case AVAILABILITY -> of.hit() ? Boolean.FALSE : null;
                case RATIO ->
                    of.amount() != null
                            ? null
                            : Boolean.valueOf(of.hit() == (terms.goal().better() == Better.HIGHER));
                case WITHIN_TARGET, MEAN, MEDIAN, PERCENTILE, COUNT -> null;
            };
        }

        private static @Nullable Long elapsed(Case of, BusinessClock clock) {
            if (of.lasting() != null) {
                return of.lasting();
            }
            Long until = of.stopped() == null ? of.held() : of.stopped();
            return until == null ? null : clock.elapsed(of.started(), until, of.pauses());
        }

        private static @Nullable Long due(Case of, @Nullable Long elapsed, Target target, BusinessClock clock) {
            boolean waits = of.stopped() == null && of.held() != null && elapsed != null && elapsed < target.within();
            return waits || of.lasting() != null ? null : clock.due(of.started(), target.within(), of.pauses());
        }
    }

    /** Business seconds, exactly. */
    @Nullable
    BigDecimal seconds() {
        return elapsed == null ? null : plain(elapsed);
    }

    static BigDecimal plain(long micros) {
        BigDecimal seconds = BigDecimal.valueOf(micros, 6).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }
}
