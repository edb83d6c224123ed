package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * Somebody led something: took it on, brought people together, saw it through (003-05).
 *
 * @param side for which the person led
 */
public record LeadershipAct(String code, LocalDate ledOn, String what, Side side, Level level, Ref<Person> person)
        implements Fact {

    /** How far from the work it was. */
    public enum Level {
        EXECUTIVE,
        MANAGEMENT,
        OPERATION
    }

    public LeadershipAct {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!what.isBlank(), "what", "team.refused.blank");
    }
}
