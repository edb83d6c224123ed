/** Measuring inside the server: which file tells of which period, what is recorded of it, and what stands in the way. */
@NullMarked
@NamedInterface("desk")
package entente.events.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
