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
        boolean offered = claim.by() == Voice.CLIENT;
        return claim.version()
                .signOff(offered ? Side.PROVIDER : Side.CLIENT)
                .map(ReliefState::answered)
                .orElse(offered ? OFFERED : CLAIMED);
    }

    private static ReliefState answered(SignOff answer) {
        return answer.agrees() ? ACCEPTED : DISPUTED;
    }

    /** Whether the side has been asked and has not answered. */
    public boolean waitsFor(Side side) {
        return switch (this) {
            case OFFERED -> side == Side.PROVIDER;
            case CLAIMED -> side == Side.CLIENT;
            case ACCEPTED, DISPUTED -> false;
        };
    }
}
