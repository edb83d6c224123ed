/** Who may decide what, what was decided with what foresight, who was told, and what came of it (001-04, 004-04, 004-05, 004-07, I-22). */
@NullMarked
@NamedInterface("decision")
package entente.governance.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
