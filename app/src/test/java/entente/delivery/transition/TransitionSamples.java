package entente.delivery.transition;

import static entente.arrangement.ArrangementSamples.START;

import entente.delivery.TransitionStage;
import entente.delivery.TransitionStage.TransitionStep;
import entente.delivery.TransitionStream;
import entente.delivery.TransitionStream.StreamNature;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.RoleSeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A transition of the year 2026. */
final class TransitionSamples {
    static final Document EVIDENCE = new Document("Minutes", "https://files.example/minutes.pdf");

    private TransitionSamples() {}

    /** A seat of the side, and somebody in it. */
    static Ref<RoleSeat> seat(Told told, Side side) {
        Ref<RoleSeat> seat = told.fact(side, new RoleSeat("S-" + side, "Transition lead", side, false, null), START);
        told.fact(side, new Assignment(seat, null, "Ute", Employer.valueOf(side.name()), START, null), START);
        return seat;
    }

    static Ref<TransitionStream> stream(Told told, StreamNature nature, @Nullable Ref<RoleSeat> owner) {
        String name = nature == StreamNature.ADAPTIVE ? "People" : "Systems";
        return told.fact(Side.CLIENT, new TransitionStream(name, name, null, nature, owner), START);
    }

    static void open(Told told, Ref<TransitionStream> stream, TransitionStep step, String planned) {
        told.fact(
                Side.CLIENT, new TransitionStage(stream, step, "Gate " + step, day(planned), null, null, null), START);
    }

    static void passed(Told told, Ref<TransitionStream> stream, TransitionStep step, String on) {
        LocalDate taught = step == TransitionStep.KNOWLEDGE_TRANSFER ? day(on) : null;
        told.fact(
                Side.CLIENT,
                new TransitionStage(stream, step, "Gate " + step, day(on), taught, day(on), EVIDENCE),
                START);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
