/** What the two sides cannot agree on: what each says, what both write down together, and how far up it has climbed (001-05, I-23). */
@NullMarked
@NamedInterface("conflict")
package entente.governance.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
