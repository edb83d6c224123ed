/** The quarterly review as a flow: read before, prepared apart, revealed together, held in four parts, closed with what follows from it. */
@NullMarked
@NamedInterface("quarter")
package entente.governance.quarter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
