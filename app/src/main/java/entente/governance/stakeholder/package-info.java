/** Whose support the arrangement needs, how it moves, and what is done to win it; the business's own sponsors (004-09, 003-22, I-34). */
@NullMarked
@NamedInterface("stakeholder")
package entente.governance.stakeholder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
