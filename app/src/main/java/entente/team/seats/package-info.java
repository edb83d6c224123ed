/** Seats of both sides: who sits where, who is verified, who follows whom. */
@NullMarked
@NamedInterface("seats")
package entente.team.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
