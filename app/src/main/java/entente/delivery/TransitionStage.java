package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a stream, and the gate at its end.
 *
 * @param gate what has to be true before the next stage begins
 * @param plannedOn the day the gate is to be passed
 * @param teachBackOn the day those who learned taught it back; knowledge transfer is not over without it
 * @param passedOn the day the gate was passed
 * @param evidence what shows that it was
 */
public record TransitionStage(
        Ref<TransitionStream> stream,
        TransitionStep step,
        String gate,
        LocalDate plannedOn,
        @Nullable LocalDate teachBackOn,
        @Nullable LocalDate passedOn,
        @Nullable Document evidence)
        implements Fact {

    /** The stages in their order; credits and penalties may follow from service levels only after STABILISATION (I-18). */
    public enum TransitionStep {
        DISCOVERY,
        KNOWLEDGE_TRANSFER,
        CUTOVER,
        STABILISATION,
        STEADY_STATE
    }

    public TransitionStage {
        Refused.unless(!gate.isBlank(), "gate", "delivery.refused.blank");
        Refused.unless(
                teachBackOn == null || step == TransitionStep.KNOWLEDGE_TRANSFER,
                "teachBackOn",
                "delivery.refused.teachback.elsewhere");
        if (passedOn != null) {
            Refused.unless(evidence != null, "evidence", "delivery.refused.gate");
            Refused.unless(
                    step != TransitionStep.KNOWLEDGE_TRANSFER
                            || (teachBackOn != null && !teachBackOn.isAfter(passedOn)),
                    "teachBackOn",
                    "delivery.refused.teachback");
        }
    }

    /** Whether its gate was passed by the evening of a day. */
    public boolean isPassed(LocalDate asOf) {
        return passedOn != null && !passedOn.isAfter(asOf);
    }
}
