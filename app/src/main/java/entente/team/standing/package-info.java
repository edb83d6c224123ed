/** What leaders stand for in their own house: change that is carried, promises that are kept, work that is known. */
@NullMarked
@NamedInterface("standing")
package entente.team.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
