/** Values every room speaks in: money, shares, sides, periods, and figures that explain themselves. */
@NullMarked
package entente.kernel;

import org.jspecify.annotations.NullMarked;
