/** What the two sides bargain about: what each needs, what each way is worth to both, whether needs are met and deals last (004-06). */
@NullMarked
@NamedInterface("negotiation")
package entente.governance.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
