/** Asking both sides the same in the same days, and what came of it. */
@NullMarked
@NamedInterface("campaign")
package entente.assessment.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
