/** The pages of running projects: where each will end and why, what changes make of the price, how good the forecasts were. */
@NullMarked
package entente.cockpit.delivery;

import org.jspecify.annotations.NullMarked;
