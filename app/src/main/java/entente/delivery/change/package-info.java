/** Changes of what was agreed: what is asked for, what it takes, whose cause it was, and what became of the plan and the price. */
@NullMarked
@NamedInterface("change")
package entente.delivery.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
