package entente.performance.level;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.performance.clock.OpeningHours;
import entente.performance.clock.Span;
import entente.performance.clock.Spans;
import entente.performance.level.Terms.Boundary;
import entente.performance.level.Terms.OpenCases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A priority that has a target in one version only is named under the others. */
class GoverningTest {
    private static final long HOUR = 3_600_000_000L;

    @Test
    void aCaseIsHeldToTheVersionOfThePeriodItEndsIn() {
        Governing governing = new Governing(definition(OpenCases.NOT_COUNTED));
        assertThat(governing.lacking(of("P1", "2026-05-30T10:00:00Z", "2026-06-02T10:00:00Z")))
                .isEmpty();
        assertThat(governing.lacking(of("P2", "2026-05-20T10:00:00Z", "2026-05-31T23:59:59Z")))
                .isEmpty();
        assertThat(said(governing.lacking(of("P2", "2026-05-30T10:00:00Z", "2026-06-01T00:00:00Z"))))
                .isEqualTo("priority “P2” has no target; there are targets for P1 in the version of 1 Jun 2026");
        assertThat(said(governing.lacking(of("P9", "2026-05-01T10:00:00Z", "2026-05-02T10:00:00Z"))))
                .isEqualTo("priority “P9” has no target; there are targets for P1, P2");
    }

    @Test
    void anOpenCaseIsNamedOnlyWhereItCanBeMissed() {
        Case open = of("P2", "2026-05-30T10:00:00Z", null);
        assertThat(new Governing(definition(OpenCases.NOT_COUNTED)).lacking(open))
                .isEmpty();
        assertThat(new Governing(definition(OpenCases.MISSED_WHEN_DUE)).lacking(open))
                .isPresent();
        assertThat(new Governing(definition(OpenCases.NOT_COUNTED)).lacking(of("P2", "2026-06-02T10:00:00Z", null)))
                .as("no version it can end in has a target")
                .isPresent();
        assertThat(new Governing(definition(OpenCases.MISSED_WHEN_DUE)).lacking(of("P1", "2026-05-30T10:00:00Z", null)))
                .isEmpty();
    }

    private static Definition definition(OpenCases open) {
        OpeningHours always = OpeningHours.always(ZoneOffset.UTC);
        return new Definition(
                "X",
                "X",
                LevelSamples.tickets("priority"),
                List.of(
                        new Version(LocalDate.MIN, always, terms(open, "P1", "P2")),
                        new Version(LocalDate.of(2026, 6, 1), always, terms(open, "P1"))),
                List.of());
    }

    private static Terms terms(OpenCases open, String... priorities) {
        return new Terms(
                Reckoning.WITHIN_TARGET,
                Cycle.MONTH,
                CountedBy.STOP,
                new Goal(null, null, Better.HIGHER, true, null),
                Arrays.stream(priorities)
                        .map(each -> new Target(each, 4 * HOUR, null, null))
                        .toList(),
                Retarget.FIXED_AT_START,
                Boundary.INCLUSIVE,
                Ranking.MEDIAN,
                0,
                Volume.ANY,
                open);
    }

    private static Case of(String priority, String started, @Nullable String stopped) {
        Long end = stopped == null ? null : Long.valueOf(Span.micros(Instant.parse(stopped)));
        long begin = Span.micros(Instant.parse(started));
        return new Case("T-1", priority, priority, begin, end, Spans.NONE, null, null, null, null, true);
    }

    private static String said(Optional<Text> text) {
        return Words.ENGLISH.say(text.orElseThrow());
    }
}
