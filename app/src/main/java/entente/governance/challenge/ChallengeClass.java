package entente.governance.challenge;

/** What kind of problem it is (003-02, I-6): who has to work on it follows from that. */
public enum ChallengeClass {
    /** Specialists know the solution: delegate and follow. */
    TECHNICAL,
    /** People have to change what they value or do: a leader, questions, a plan of four parts. */
    ADAPTIVE,
    /** Both: tasks for specialists below something that asks for a leader. */
    MIXED,
    /** Harm grows by the hour: command now, ask what kind it is afterwards. */
    CRITICAL,
    /** Nobody can say yet what the problem is: questions, no solutions. */
    UNNAMED;

    /** Whether somebody has to lead, beyond seeing to it. */
    public boolean asksForLeader() {
        return this == ADAPTIVE || this == MIXED;
    }
}
