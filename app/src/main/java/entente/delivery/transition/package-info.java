/** Moving the work to the provider, in two streams: the work itself, and the people and habits that go with it. */
@NullMarked
@NamedInterface("transition")
package entente.delivery.transition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
