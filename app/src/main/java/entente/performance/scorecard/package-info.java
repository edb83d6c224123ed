/** The card of each side, and which needs it leaves uncovered. */
@NullMarked
@NamedInterface("scorecard")
package entente.performance.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
