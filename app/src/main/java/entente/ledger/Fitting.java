package entente.ledger;

/** A fact that cannot be true beside everything else that is: it is refused with the name of what it contradicts, and nothing is recorded. */
public interface Fitting extends Fact {
    /**
     * Refuses what contradicts the others.
     *
     * @param others what its chain knows by now, whatever is recorded in the same batch before it included
     */
    void fit(Others others);
}
