package entente.ledger;

/** What an entry does. RECORD, AMEND and WITHDRAW make a version; the others are about one. */
public enum Act {
    RECORD,
    AMEND,
    WITHDRAW,
    SIGN,
    DISPUTE,
    AFFIRM,
    REDACT;

    public boolean makesVersion() {
        return this == RECORD || this == AMEND || this == WITHDRAW;
    }
}
