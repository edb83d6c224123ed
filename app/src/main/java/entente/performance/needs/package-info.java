/** Levels of need: what is reached and what only looks so, outcomes, maturity and fitness. */
@NullMarked
@NamedInterface("needs")
package entente.performance.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
