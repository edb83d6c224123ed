/** The client's own part: whether what it owes comes in time, what its rework costs, what it brought along broken, and the relief it may owe. */
@NullMarked
@NamedInterface("ownpart")
package entente.delivery.ownpart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
