package entente.mail;

import entente.access.SignedIn;
import entente.kernel.Words;

/** Somebody letters go to, with what they want of them. */
record MailReader(SignedIn person, MailChoice choice) {
    Words words() {
        return Words.forReader(person.locale(), person.zone());
    }
}
