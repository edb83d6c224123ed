/** The cockpit's controllers. */
@NullMarked
package entente.cockpit.web;

import org.jspecify.annotations.NullMarked;
