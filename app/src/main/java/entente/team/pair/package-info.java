/** The two who lead together: how strong they are, and what follows when they are not. */
@NullMarked
@NamedInterface("pair")
package entente.team.pair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
