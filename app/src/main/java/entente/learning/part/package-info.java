/** What a rule found, with the sides whose part it is. */
@NullMarked
@NamedInterface("part")
package entente.learning.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
