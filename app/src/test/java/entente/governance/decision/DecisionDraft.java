package entente.governance.decision;

import entente.arrangement.Service;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.team.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision being written down: what the test names, and the usual for the rest. */
public final class DecisionDraft {
    private final String code;
    private final LocalDate tabledOn;
    private DecisionClass reach = DecisionClass.OPERATIONAL;
    private @Nullable Ref<DecisionRight> right;
    private @Nullable DecisionLevel level;
    private @Nullable String forum;
    private @Nullable String criteria;
    private @Nullable Ref<Person> decider;
    private @Nullable String withoutRight;
    private DecisionState state = DecisionState.OPEN;
    private @Nullable String choice;
    private @Nullable DecidingSide decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable Ref<Decision> reopens;
    private @Nullable Ref<Decision> similar;
    private @Nullable String whyDifferent;
    private @Nullable Ref<Service> service;
    private final List<Decision.Heard> heard = new ArrayList<>();
    private final List<Decision.Foreseen> foreseen = new ArrayList<>();
    private final List<Decision.Told> told = new ArrayList<>();

    private DecisionDraft(String code, LocalDate tabledOn) {
        this.code = code;
        this.tabledOn = tabledOn;
    }

    public static DecisionDraft of(String code, String tabledOn) {
        return new DecisionDraft(code, LocalDate.parse(tabledOn));
    }

    public DecisionDraft reaching(DecisionClass how) {
        reach = how;
        return this;
    }

    public DecisionDraft by(Ref<DecisionRight> which) {
        right = which;
        return this;
    }

    public DecisionDraft at(DecisionLevel where) {
        level = where;
        return this;
    }

    public DecisionDraft in(String meeting) {
        forum = meeting;
        return this;
    }

    public DecisionDraft whose(DecidingSide side) {
        decidedBy = side;
        return this;
    }

    public DecisionDraft weighing(String what) {
        criteria = what;
        return this;
    }

    public DecisionDraft decidedBy(@Nullable Ref<Person> person) {
        decider = person;
        return this;
    }

    public DecisionDraft withoutRight(String why) {
        withoutRight = why;
        return this;
    }

    public DecisionDraft decided(DecidingSide side, String on) {
        state = DecisionState.DECIDED;
        decidedBy = side;
        choice = "Yes";
        decidedOn = LocalDate.parse(on);
        return this;
    }

    public DecisionDraft closed(DecidingSide side, String on) {
        decided(side, on);
        state = DecisionState.CLOSED;
        return this;
    }

    public DecisionDraft openAgain() {
        state = DecisionState.OPEN;
        decidedOn = null;
        return this;
    }

    public DecisionDraft choosing(String what) {
        choice = what;
        return this;
    }

    public DecisionDraft takingUp(Ref<Decision> earlier) {
        reopens = earlier;
        return this;
    }

    public DecisionDraft like(Ref<Decision> other, @Nullable String why) {
        similar = other;
        whyDifferent = why;
        return this;
    }

    public DecisionDraft about(Ref<Service> work) {
        service = work;
        return this;
    }

    /** Somebody whom it affects said something that was not used. */
    public DecisionDraft ignoring(String who) {
        heard.add(new Decision.Heard(who, "It will not work so", false));
        return this;
    }

    public DecisionDraft hearing(String who) {
        heard.add(new Decision.Heard(who, "It will be felt", true));
        return this;
    }

    public DecisionDraft foreseeing(String consequence, Horizon horizon, int percent) {
        foreseen.add(new Decision.Foreseen(
                consequence, horizon, "What " + consequence + " says", Percent.of(percent), "Both teams"));
        return this;
    }

    public DecisionDraft telling(Side side, String on) {
        told.add(new Decision.Told(side, "The team", LocalDate.parse(on)));
        return this;
    }

    public Decision said() {
        return new Decision(
                code,
                "Question " + code,
                reach,
                tabledOn,
                right,
                level,
                forum,
                List.of(),
                criteria,
                heard,
                state,
                choice,
                decidedBy,
                decider,
                withoutRight,
                decidedOn,
                foreseen,
                told,
                reopens,
                similar,
                whyDifferent,
                service);
    }

    /** A right that one person holds, on decisions of both sides. */
    public static DecisionRight right(String code, Ref<Person> holder) {
        return new DecisionRight(
                code,
                "When windows open",
                DecisionClass.OPERATIONAL,
                DecisionLevel.OPERATIONAL,
                null,
                DecidingSide.TOGETHER,
                List.of(new DecisionRight.Holder("owner", holder)),
                null,
                null,
                null,
                LocalDate.parse("2026-01-05"));
    }
}
