package entente.governance.conflict;

import entente.arrangement.ArrangementSamples;
import entente.governance.decision.DecidingSide;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
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
        return new Position(about, on, part, "No surprise on an invoice", "It is included", null);
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

    Ref<SideConflict> back(String code, String on, Ref<SideConflict> earlier) {
        return told.fact(Side.CLIENT, conflict(code, LocalDate.parse(on), earlier, null), LocalDate.parse(on));
    }

    void says(Side side, Ref<SideConflict> about, String part) {
        told.fact(side, position(about, AS_OF, part), AS_OF);
    }

    void writtenUp(Ref<SideConflict> conflict, String on) {
        told.fact(Side.PROVIDER, writeUp(conflict, LocalDate.parse(on)), LocalDate.parse(on));
    }

    void climbs(Ref<SideConflict> conflict, LadderStage stage, String on, DecidingSide wish) {
        told.fact(Side.CLIENT, new Escalation(conflict, stage, LocalDate.parse(on), wish, null), LocalDate.parse(on));
    }
}
