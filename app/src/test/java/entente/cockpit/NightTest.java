package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NightTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void theNightIsAtTwoInTheArrangementsOwnZone() {
        assertThat(Night.after(Instant.parse("2026-03-02T00:59:59Z"), BERLIN))
                .isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(Night.after(Instant.parse("2026-03-02T01:00:00Z"), BERLIN))
                .isEqualTo(Instant.parse("2026-03-03T01:00:00Z"));
    }

    @Test
    void aNightThatSkipsTwoOClockIsHeldRightAfter() {
        // clocks go from 02:00 to 03:00 on 29 March 2026
        assertThat(Night.after(Instant.parse("2026-03-28T12:00:00Z"), BERLIN))
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void aNightThatShowsTwoOClockTwiceIsHeldOnce() {
        // clocks go from 03:00 back to 02:00 on 25 October 2026
        Instant first = Night.after(Instant.parse("2026-10-24T12:00:00Z"), BERLIN);
        assertThat(first).isEqualTo(Instant.parse("2026-10-25T00:00:00Z"));
        assertThat(Night.after(first, BERLIN)).isEqualTo(Instant.parse("2026-10-26T01:00:00Z"));
    }

    @Test
    void roundsAreMadeDayAndNight() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        NightWork rounds = new NightWork.InRounds("rounds", Duration.ofMinutes(1), () -> {});
        assertThat(rounds.next(noon, BERLIN)).isEqualTo(noon.plusSeconds(60));
        assertThat(new NightWork.OfHouse("house", () -> {}).next(noon, BERLIN)).isEqualTo(Night.after(noon, BERLIN));
    }

    @Property(tries = 200)
    void oneNightFollowsAnotherOnceADate(
            @ForAll @IntRange(max = 599) int zone, @ForAll @IntRange(max = 8_000) int hour) {
        ZoneId[] zones =
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toArray(ZoneId[]::new);
        ZoneId somewhere = zones[zone % zones.length];
        Instant night = Night.after(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3_600L * hour), somewhere);
        LocalDate date = LocalDate.ofInstant(night, somewhere);
        assertThat(LocalDate.ofInstant(Night.after(night, somewhere), somewhere))
                .isEqualTo(date.plusDays(1));
    }
}
