package entente.governance.challenge;

/** What whoever leads work that asks people to change does besides planning it (I-6; the six after Heifetz and Laurie, 1997). */
public enum SixMove {
    /** Watched from outside what happens. */
    STAND_BACK,
    /** Said what nobody's expertise solves. */
    NAME_THE_CHANGE,
    /** Kept the strain high enough to move and low enough to bear. */
    BEARABLE_PACE,
    /** Brought back to it whoever turned away. */
    HOLD_ATTENTION,
    /** Left the answer to those whose work it is. */
    GIVE_BACK,
    /** Let those be heard who have no rank. */
    SHELTER_VOICES
}
