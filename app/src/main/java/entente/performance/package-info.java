/** What matters, agreed by both: needs, measures and their readings, service levels from raw events, and the time it takes to get there. */
@NullMarked
package entente.performance;

import org.jspecify.annotations.NullMarked;
