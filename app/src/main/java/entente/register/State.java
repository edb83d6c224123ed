package entente.register;

import entente.ledger.Agreement;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.ledger.Version;

/** How a fact stands in a register. */
public enum State {
    /** One side said it, and nobody need sign it. */
    SAID,
    AGREED,
    PROPOSED,
    DISPUTED,
    WITHDRAWN;

    static State of(Recorded<?> recorded) {
        boolean silent = recorded.version().signOffs().isEmpty();
        if (!silent && recorded.dispute().isPresent()) {
            return DISPUTED;
        }
        return switch (recorded.agreement()) {
            case ONE_SIDED -> SAID;
            case AGREED -> AGREED;
            case PROPOSED -> PROPOSED;
        };
    }

    /** How one version of a fact stands. */
    static State of(History history, Version version) {
        if (history.isWithdrawn()) {
            return WITHDRAWN;
        }
        if (version.isDisputed()) {
            return DISPUTED;
        }
        return !history.kind().twoSided() ? SAID : version.isAgreed() ? AGREED : PROPOSED;
    }

    /** How the last readable version of a withdrawn fact was agreed, for a row that still shows it. */
    static Agreement lastAgreement(History history) {
        if (!history.kind().twoSided()) {
            return Agreement.ONE_SIDED;
        }
        return history.versions().stream().anyMatch(v -> v.isAgreed()) ? Agreement.AGREED : Agreement.PROPOSED;
    }
}
