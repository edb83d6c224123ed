package entente.delivery.ownpart;

import entente.delivery.ReliefClaim;
import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.ledger.Voice;

/** How far a claim of relief has come; silence leaves it where it is. */
public enum ReliefState {
    OFFERED,
    CLAIMED,
    ACCEPTED,
    DISPUTED;

    public static ReliefState of(Recorded<ReliefClaim> claim) {
        Side asked = claim.by() == Voice.CLIENT ? Side.PROVIDER : Side.CLIENT;
        return claim.version()
                .signOff(asked)
                .map(answer -> answered(answer))
                .orElse(asked == Side.PROVIDER ? OFFERED : CLAIMED);
    }

    private static ReliefState answered(SignOff answer) {
        return answer.agrees() ? ACCEPTED : DISPUTED;
    }
}
