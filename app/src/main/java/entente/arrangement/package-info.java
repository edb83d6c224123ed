/** What was promised and why, for how long and on which days: the arrangement itself, its contracts, promises and protocol. */
@NullMarked
package entente.arrangement;

import org.jspecify.annotations.NullMarked;
