package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeeklyTurnsTest {
    private static final LocalDate SUNDAY = LocalDate.parse("2026-06-28");
    private static final UUID ARRANGEMENT = new UUID(0, 1);
    private static final UUID ADA = new UUID(0, 2);

    private final WeeklyTurns turns = new WeeklyTurns();

    @Test
    void thereAreThreeAWeekAndAnewOnMonday() {
        for (int i = 0; i < WeeklyTurns.A_WEEK; i++) {
            assertThat(turns.take(ARRANGEMENT, ADA, SUNDAY.minusDays(6))).isTrue();
        }
        assertThat(turns.take(ARRANGEMENT, ADA, SUNDAY)).isFalse();
        assertThat(turns.take(new UUID(0, 9), ADA, SUNDAY)).isTrue();
        assertThat(turns.take(ARRANGEMENT, new UUID(0, 3), SUNDAY)).isTrue();
        assertThat(turns.take(ARRANGEMENT, ADA, SUNDAY.plusDays(1))).isTrue();
    }

    @Test
    void whatWasNotHeldIsGivenBack() {
        for (int i = 0; i < WeeklyTurns.A_WEEK; i++) {
            turns.take(ARRANGEMENT, ADA, SUNDAY);
        }
        turns.giveBack(ARRANGEMENT, ADA);
        assertThat(turns.take(ARRANGEMENT, ADA, SUNDAY)).isTrue();
        assertThat(turns.take(ARRANGEMENT, ADA, SUNDAY)).isFalse();
    }
}
