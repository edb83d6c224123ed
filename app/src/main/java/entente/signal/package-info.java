/** Judgement: rules as pure functions of a book, a policy and a date, their signals, and the alerts that need a person. */
@NullMarked
package entente.signal;

import org.jspecify.annotations.NullMarked;
