package entente.mail;

/** What a letter is about, and with it which of a person's choices it follows. */
public enum Topic {
    /** All that waits, once a week. */
    WEEKLY,
    /** Something promised whose day comes or is over. */
    REMINDER,
    /** What cannot wait for the week's letter. */
    URGENT,
    /** That a campaign asks the person. */
    ASKED,
    /** That a campaign asks somebody without an account, with the link to answer by. */
    LINK,
    /** A series of sessions or what became of one, as a calendar reads it. */
    SESSION,
    /** To see that letters arrive, asked for by whom it goes to. */
    TRIAL
}
