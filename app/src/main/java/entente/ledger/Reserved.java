package entente.ledger;

/** A fact that both sides know and not every role of theirs is shown: what it says decides, as of one that is only told where somebody has to act. */
public interface Reserved extends Fact {
    boolean isReserved();
}
