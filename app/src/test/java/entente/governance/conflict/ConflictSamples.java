package entente.governance.conflict;

import entente.arrangement.ArrangementSamples;
import entente.governance.challenge.Issue;
import entente.governance.decision.DecidingSide;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.ledger.Voice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Conflicts of the first half of 2026, judged on Tuesday, 30 June; every weekday is a working day. */
public record ConflictSamples(Told told) {
    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    ConflictSamples() {
        this(ArrangementSamples.shared());
    }

    public static SideConflict conflict(String code, LocalDate raisedOn) {
        return conflict(code, raisedOn, null, null);
    }

    static SideConflict conflict(
            String code, LocalDate raisedOn, @Nullable Ref<SideConflict> repeats, @Nullable LocalDate settledOn) {
        return new SideConflict(
                code,
                "Who pays for " + code,
                raisedOn,
                Side.CLIENT,
                null,
                repeats,
                settledOn == null ? ConflictState.OPEN : ConflictState.SETTLED,
                settledOn,
                settledOn == null ? null : "Half each");
    }

    public static Position position(Ref<SideConflict> about, LocalDate on, String part) {
        return new Position(about, on, part, "No surprise on an invoice", "It is included", null, null);
    }

    public static JointWriteUp writeUp(Ref<SideConflict> conflict, LocalDate on) {
        return new JointWriteUp(conflict, on, "The load ran twice", null, "Who pays", null, "Jonas Falk", "Mira Lund");
    }

    Ref<SideConflict> raised(String code, String on) {
        return told.fact(Side.CLIENT, conflict(code, LocalDate.parse(on)), LocalDate.parse(on));
    }

    Ref<SideConflict> settled(String code, String on, String settledOn) {
        return told.fact(
                Side.CLIENT,
                conflict(code, LocalDate.parse(on), null, LocalDate.parse(settledOn)),
                LocalDate.parse(on));
    }

    void settles(Ref<SideConflict> conflict, String code, String raisedOn, String on) {
        amends(conflict, conflict(code, LocalDate.parse(raisedOn), null, LocalDate.parse(on)), on);
    }

    void breaksOut(Ref<SideConflict> conflict, String code, String raisedOn, String on) {
        amends(conflict, conflict(code, LocalDate.parse(raisedOn)), on);
    }

    private void amends(Ref<SideConflict> conflict, SideConflict said, String on) {
        int version = told.book().history(conflict.id()).orElseThrow().newest().number();
        told.say(
                Side.CLIENT,
                new Statement.Amend(conflict.id(), version, said, LocalDate.parse(on), "it went otherwise"));
    }

    /** About a problem; with the earlier one whose cause is back. */
    public static SideConflict about(
            Ref<Issue> issue,
            String code,
            LocalDate on,
            @Nullable Ref<SideConflict> earlier,
            @Nullable LocalDate ended) {
        SideConflict plain = conflict(code, on, earlier, ended);
        return new SideConflict(
                code, plain.title(), on, Side.CLIENT, issue, earlier, plain.state(), plain.endedOn(), plain.outcome());
    }

    Ref<SideConflict> back(String code, String on, Ref<SideConflict> earlier) {
        return told.fact(Side.CLIENT, conflict(code, LocalDate.parse(on), earlier, null), LocalDate.parse(on));
    }

    void says(Side side, Ref<SideConflict> about, String part) {
        told.fact(side, position(about, AS_OF, part), AS_OF);
    }

    /** Both have said what they hold, where they had not, and sign what they wrote. */
    void writtenUp(Ref<SideConflict> conflict, String on) {
        held(conflict);
        written(conflict, on, Side.values());
    }

    Ref<JointWriteUp> written(Ref<SideConflict> conflict, String on, Side... signedBy) {
        return told.fact(Side.PROVIDER, writeUp(conflict, LocalDate.parse(on)), LocalDate.parse(on), signedBy);
    }

    void held(Ref<SideConflict> conflict) {
        for (Side side : Side.values()) {
            boolean said = told.book().current(Position.class).stream()
                    .anyMatch(one ->
                            one.by() == Voice.of(side) && one.fact().about().equals(conflict));
            if (!said) {
                says(side, conflict, "We asked late");
            }
        }
    }

    /** Whoever wishes it records it; what both wish the client records, and the provider accepts. */
    Ref<Escalation> climbs(Ref<SideConflict> conflict, LadderStage stage, String on, DecidingSide wish) {
        Side by = wish.alone().orElse(Side.CLIENT);
        Side[] accepted = wish == DecidingSide.TOGETHER ? new Side[] {Side.PROVIDER} : new Side[0];
        return climbs(by, new Escalation(conflict, stage, LocalDate.parse(on), wish, null), accepted);
    }

    Ref<Escalation> climbs(Side by, Escalation step, Side... acceptedBy) {
        return told.fact(by, step, step.escalatedOn(), acceptedBy);
    }
}
