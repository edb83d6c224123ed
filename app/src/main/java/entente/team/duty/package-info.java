/** Who answers for what, how it is overseen, where the two sides touch and who has to work with whom. */
@NullMarked
@NamedInterface("duty")
package entente.team.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
