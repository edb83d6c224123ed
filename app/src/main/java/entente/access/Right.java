package entente.access;

/** One thing a person may do for a side. */
public enum Right {
    /** The shared chain and the general kinds of the side's own. */
    READ,
    /** Private kinds about money. */
    READ_MONEY,
    /** Private kinds about sourcing: options, bids, dossiers. */
    READ_SOURCING,
    /** What a leader keeps for the leader's eyes: the own answers, intents. */
    READ_LEADERS,
    /** What both sides know and not every role is shown: that the two who lead get on well. */
    READ_RESERVED,
    /** What was opened to this very person, and nothing else. */
    READ_OPENED,
    /** Write drafts; release them, amend and affirm for the side. */
    RECORD,
    /** Write drafts only: an assistant prepares and never releases. */
    PREPARE,
    /** Sign, dispute and accept for the side. */
    SIGN,
    /** Acknowledge alerts. */
    ACKNOWLEDGE,
    /** Waive alerts. */
    WAIVE,
    PUBLISH,
    REDACT,
    KEYS,
    EXPORT_BOOK,
    /** Say who of the side works here, stands in, signs up to what, and reads what is for few. */
    INVITE
}
