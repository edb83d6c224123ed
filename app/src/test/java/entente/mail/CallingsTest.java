package entente.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.asking.OpenCall;
import entente.assessment.campaign.Window;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallingsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 15);

    @Test
    void isAskedOnceFromTheFirstDayOn() {
        assertThat(Callings.of(call(FIRST))).extracting(Point::about).containsExactly("asked " + ID);
        assertThat(Callings.of(call(LAST.minusDays(4))))
                .extracting(Point::about)
                .containsExactly("asked " + ID);
    }

    @Test
    void threeDaysBeforeTheLastIsTheOneReminder() {
        assertThat(Callings.of(call(LAST.minusDays(3))))
                .extracting(Point::about)
                .containsExactly("asked " + ID + " last");
        assertThat(Callings.of(call(LAST))).extracting(Point::about).containsExactly("asked " + ID + " last");
    }

    @Test
    void aShortWindowNeedsNoReminderOfItsEnd() {
        LocalDate last = FIRST.plusDays(6);
        assertThat(Callings.of(new OpenCall(ID, "Pulse", new Window(FIRST, last), null, last)))
                .extracting(Point::about)
                .containsExactly("asked " + ID);
        LocalDate week = FIRST.plusDays(7);
        assertThat(Callings.of(new OpenCall(ID, "Pulse", new Window(FIRST, week), null, week)))
                .extracting(Point::about)
                .containsExactly("asked " + ID + " last");
    }

    @Test
    void aLeadersReminderIsToldForThreeDaysAndNotWhenItIsOld() {
        LocalDate reminded = FIRST.plusDays(4);
        assertThat(Callings.of(new OpenCall(ID, "Pulse", new Window(FIRST, LAST), reminded, reminded.plusDays(3))))
                .extracting(Point::about)
                .containsExactly("asked " + ID, "asked " + ID + " reminded 2026-06-05");
        assertThat(Callings.of(new OpenCall(ID, "Pulse", new Window(FIRST, LAST), reminded, reminded.plusDays(4))))
                .extracting(Point::about)
                .containsExactly("asked " + ID);
    }

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static OpenCall call(LocalDate today) {
        return new OpenCall(ID, "Pulse", new Window(FIRST, LAST), null, today);
    }
}
