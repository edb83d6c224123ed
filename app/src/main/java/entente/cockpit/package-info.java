/** The pages that read across rooms: portfolio, pair cockpit, tray. */
@NullMarked
package entente.cockpit;

import org.jspecify.annotations.NullMarked;
