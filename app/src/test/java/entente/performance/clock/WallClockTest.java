package entente.performance.clock;

import static entente.performance.clock.ClockSamples.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WallClockTest {
    private final WallClock berlin = new WallClock(BERLIN);

    @Test
    void aTimeWithoutAnOffsetIsReadInTheZone() {
        assertThat(read("2025-03-28T16:00")).isEqualTo(ClockSamples.utc("2025-03-28T15:00:00Z"));
        assertThat(read("2025-03-30T01:59:59")).isEqualTo(ClockSamples.utc("2025-03-30T00:59:59Z"));
        assertThat(read("2025-03-30T03:00")).isEqualTo(ClockSamples.utc("2025-03-30T01:00:00Z"));
        assertThat(read("2025-07-01T00:00")).isEqualTo(ClockSamples.utc("2025-06-30T22:00:00Z"));
    }

    @Test
    void aTimeThatDoesNotExistIsNamedWithTheOneMeant() {
        assertThatThrownBy(() -> read("2025-03-30T02:30"))
                .hasMessageContaining("skip 2025-03-30T02:30")
                .hasMessageContaining("2025-03-30T03:30+02:00");
    }

    @Test
    void aTimeThatExistsTwiceIsNamedWithBoth() {
        assertThatThrownBy(() -> read("2025-10-26T02:30"))
                .hasMessageContaining("twice")
                .hasMessageContaining("+02:00 or 2025-10-26T02:30+01:00");
    }

    @Test
    void aZoneThatChangesAtMidnightIsReadTimeByTime() {
        WallClock cairo = new WallClock(ZoneId.of("Africa/Cairo"));
        assertThat(cairo.micros(LocalDateTime.parse("2024-04-26T12:00")))
                .isEqualTo(ClockSamples.utc("2024-04-26T09:00:00Z"));
        assertThatThrownBy(() -> cairo.micros(LocalDateTime.parse("2024-04-26T00:30")))
                .hasMessageContaining("skip");
    }

    private long read(String shown) {
        return berlin.micros(Span.micros(LocalDateTime.parse(shown).toInstant(ZoneOffset.UTC)));
    }
}
