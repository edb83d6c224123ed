/** How ideas get from one side's head into the work of both, whose they are, and how long it takes (formulae 4.12). */
@NullMarked
@NamedInterface("funnel")
package entente.learning.funnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
