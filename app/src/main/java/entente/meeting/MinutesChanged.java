package entente.meeting;

/** Somebody wrote in the minutes of a session, put something on its agenda, or ended it; what, whoever shows it looks up. */
public record MinutesChanged(SessionKey session) {}
