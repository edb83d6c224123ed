/** Where things come from by both sides' words, whatever sort of fact says it (000-07). */
@NullMarked
@NamedInterface("cause")
package entente.governance.cause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
