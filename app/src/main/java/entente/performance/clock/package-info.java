/** Business time: when a service is open, how much of that time a thing took, and when it is due. */
@NullMarked
@NamedInterface("clock")
package entente.performance.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
