package entente.mail;

/** What leaves: plain text in the language of whom it goes to. */
record Letter(String subject, String body) {}
