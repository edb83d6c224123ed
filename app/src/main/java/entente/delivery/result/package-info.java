/** What was handed over: how many approvals lay on its way, and what the client did with it. */
@NullMarked
@NamedInterface("result")
package entente.delivery.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
