package entente.mail;

/** What a letter is about, and with it which of a person's choices it follows. */
public enum Topic {
    /** All that waits, once a week. */
    WEEKLY,
    /** Something promised whose day comes or is over. */
    REMINDER,
    /** What cannot wait for the week's letter. */
    URGENT,
    /** To see that letters arrive, asked for by whom it goes to. */
    TRIAL
}
