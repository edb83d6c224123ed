/** The way from nothing to a judged arrangement: a few short forms that write ordinary facts, in the order in which they pay. */
@NullMarked
package entente.cockpit.setup;

import org.jspecify.annotations.NullMarked;
