package entente.mail;

import entente.kernel.Side;

/** Somebody who leads a side today, and what that person wants by mail. */
record Leader(MailReader reader, Side side) {}
