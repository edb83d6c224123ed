package entente.exchange.demo;

import entente.governance.decision.DecidingSide;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.DecisionLevel;
import entente.governance.decision.DecisionRight;
import entente.governance.decision.DecisionState;
import entente.governance.decision.Horizon;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.team.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision as it grows: put on the table, decided, told. */
final class Sketched {
    private final String code;
    private final String title;
    private final DecisionClass reach;
    private final LocalDate tabledOn;
    private final List<Decision.Heard> heard = new ArrayList<>();
    private final List<Decision.Foreseen> foreseen = new ArrayList<>();
    private final List<Decision.Told> told = new ArrayList<>();
    private @Nullable String forum;
    private @Nullable DecisionLevel level;
    private @Nullable Ref<DecisionRight> right;
    private @Nullable String choice;
    private @Nullable DecidingSide decidedBy;
    private @Nullable Ref<Person> decider;
    private @Nullable LocalDate decidedOn;

    Sketched(String code, String title, DecisionClass reach, LocalDate tabledOn) {
        this.code = code;
        this.title = title;
        this.reach = reach;
        this.tabledOn = tabledOn;
    }

    Sketched in(String meeting, DecisionLevel where, Ref<DecisionRight> by) {
        forum = meeting;
        level = where;
        right = by;
        return this;
    }

    Sketched hearing(String who, String said, boolean used) {
        heard.add(new Decision.Heard(who, said, used));
        return this;
    }

    Sketched choosing(String what, DecidingSide side, @Nullable Ref<Person> person, LocalDate on) {
        choice = what;
        decidedBy = side;
        decider = person;
        decidedOn = on;
        return this;
    }

    Sketched foreseeing(String consequence, Horizon horizon, String what, int percent, String affects) {
        foreseen.add(new Decision.Foreseen(consequence, horizon, what, Percent.of(percent), affects));
        return this;
    }

    Sketched telling(Side side, String who, LocalDate on) {
        told.add(new Decision.Told(side, who, on));
        return this;
    }

    /** As it stands by now, in the state. */
    Decision as(DecisionState state) {
        return new Decision(
                code,
                title,
                reach,
                tabledOn,
                right,
                level,
                forum,
                List.of(),
                null,
                heard,
                state,
                choice,
                decidedBy,
                decider,
                null,
                state.isDecided() ? decidedOn : null,
                foreseen,
                told,
                null,
                null,
                null,
                null);
    }
}
