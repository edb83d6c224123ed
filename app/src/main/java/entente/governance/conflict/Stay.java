package entente.governance.conflict;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a conflict was on one stage before it climbed, or ended there.
 *
 * @param days working days on it
 */
record Stay(ConflictCase of, LadderStage stage, LocalDate until, long days) {

    /** Those that are over; where it broke out again, its last stay begins anew. */
    static List<Stay> all(ConflictCase one) {
        List<Stay> stays = new ArrayList<>();
        LadderStage stage = LadderStage.OPERATIONAL;
        LocalDate since = one.said().raisedOn();
        for (var step : one.climbed()) {
            LocalDate on = step.fact().escalatedOn();
            stays.add(new Stay(one, stage, on, days(one, since, on)));
            stage = step.fact().stage();
            since = on;
        }
        LocalDate ended = one.said().endedOn();
        if (ended != null) {
            stays.add(new Stay(one, stage, ended, days(one, one.stageSince(), ended)));
        }
        return stays;
    }

    private static long days(ConflictCase one, LocalDate since, LocalDate until) {
        return Math.max(0, one.calendar().between(since, until));
    }

    Explanation explained() {
        return Explanation.of("governance.ladder.stay", of.said().title(), until)
                .is(Amount.workingDays(days))
                .from(of.conflict().source());
    }
}
