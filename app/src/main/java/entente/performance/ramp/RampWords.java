package entente.performance.ramp;

import entente.kernel.Amount;
import entente.kernel.CauseParty;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.performance.measure.JudgedReading;
import java.math.BigDecimal;

/** What is said of a ramp, the answer first. */
final class RampWords {
    private RampWords() {}

    /**
     * How long the way is against the time for it.
     *
     * @param most part of the way a month may ask for, in percent
     */
    static Text step(RampCourse one, BigDecimal most, BigDecimal way) {
        boolean fair = one.step().known().orElseThrow().compareTo(most) <= 0;
        return Text.of(
                fair ? "performance.ramp.fair" : "performance.ramp.unfair",
                one.course().said().name(),
                Amount.percent(way),
                one.ramp().fact().months());
    }

    /**
     * Where the newest reading lies, and what its shortfall is agreed or proposed to come from.
     *
     * @param least of the support promised, in percent, below which it is proposed as the client's
     */
    static Text course(RampCourse one, BigDecimal least, JudgedReading last) {
        Object[] shown = {
            one.course().said().name(),
            last.value().orElseThrow(),
            one.course().said().unit(),
            last.wanted() == null ? "" : new Amount(last.wanted(), Unit.COUNT),
            one.below()
        };
        if (one.below() == 0) {
            return Text.of("performance.ramp.on", shown);
        }
        Text behind = Text.of("performance.ramp.behind", shown);
        if (one.agreedCause(last).isPresent()) {
            return Text.of("performance.ramp.agreed", behind);
        }
        return one.proposedCause(least) == CauseParty.CLIENT
                ? Text.of(
                        "performance.ramp.proposed",
                        behind,
                        Amount.percent(one.support().givenSoFar().known().orElseThrow()))
                : Text.of("performance.ramp.unknown", behind);
    }
}
