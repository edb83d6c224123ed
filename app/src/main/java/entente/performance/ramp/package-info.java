/** Growing to a target: the curve, the support given on the way, and whose a shortfall may be. */
@NullMarked
@NamedInterface("ramp")
package entente.performance.ramp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
