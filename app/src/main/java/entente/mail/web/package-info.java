/** What somebody wants by mail, and what became of it. */
@NullMarked
package entente.mail.web;

import org.jspecify.annotations.NullMarked;
