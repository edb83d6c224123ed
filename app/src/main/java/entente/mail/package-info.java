/** Letters to people: what waits for them once a week, a reminder before a day is over, and the few things that cannot wait. */
@NullMarked
package entente.mail;

import org.jspecify.annotations.NullMarked;
