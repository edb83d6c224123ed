package entente.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(3, nanos::get);
    private final UUID account = UUID.fromString("0192f000-0000-7000-8000-0000000000aa");

    @Test
    void whoeverAsksTooOftenWaitsForTheMinutesEnd() {
        for (int i = 0; i < 3; i++) {
            assertThat(pace.mayGoOn(account)).isTrue();
        }
        assertThat(pace.mayGoOn(account)).isFalse();
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(pace.mayGoOn(account)).isFalse();
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(pace.mayGoOn(account)).isTrue();
    }

    @Test
    void oneAccountsHasteIsNotAnothers() {
        for (int i = 0; i < 4; i++) {
            pace.mayGoOn(account);
        }
        assertThat(pace.mayGoOn(UUID.fromString("0192f000-0000-7000-8000-0000000000bb")))
                .isTrue();
    }
}
