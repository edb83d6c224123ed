/** What an arrangement brings in one number, and how it stood before and after its leaders changed (000-QA). */
@NullMarked
@NamedInterface("outcome")
package entente.governance.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
