package entente.delivery;

import entente.kernel.CauseParty;

/** Why a change is asked for, and on whose side that reason lies; an outside reason is only one with evidence (000-E14). */
public enum ChangeReason {
    REGULATION(CauseParty.EXTERNAL),
    MARKET_FACTS(CauseParty.EXTERNAL),
    PRODUCT_FACTS(CauseParty.EXTERNAL),
    FORCE_MAJEURE(CauseParty.EXTERNAL),
    STRATEGY_REDIRECTED(CauseParty.CLIENT),
    UNCLEAR_REQUIREMENT(CauseParty.CLIENT),
    LATE_INPUT(CauseParty.CLIENT),
    WRONG_ASSUMPTION(CauseParty.CLIENT),
    PREFERENCE(CauseParty.CLIENT),
    INTERNAL_POLITICS(CauseParty.CLIENT),
    ESTIMATE_ERROR(CauseParty.PROVIDER),
    DELIVERY_DEFECT(CauseParty.PROVIDER),
    STAFFING(CauseParty.PROVIDER),
    DISCOVERY(CauseParty.JOINT),
    NOT_SAID(CauseParty.UNKNOWN);

    private final CauseParty party;

    ChangeReason(CauseParty party) {
        this.party = party;
    }

    public CauseParty party() {
        return party;
    }

    public boolean needsEvidence() {
        return party == CauseParty.EXTERNAL;
    }
}
