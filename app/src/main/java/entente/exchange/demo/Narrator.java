package entente.exchange.demo;

import entente.access.Role;
import entente.kernel.Side;
import java.time.LocalDate;

/** Whose turn it is to speak: somebody in a role, for one side. */
record Narrator(Telling telling, Side side, Role role) {
    Moment on(int month, int day) {
        return on(telling.months().day(month, day));
    }

    Moment on(LocalDate day) {
        return new Moment(telling, side, role, Months.weekday(day));
    }
}
