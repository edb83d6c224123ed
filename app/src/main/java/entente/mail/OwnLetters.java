package entente.mail;

/** Letters that are written in a way of their own. */
record OwnLetters(GuestLetters guests, SessionLetters sessions) {}
