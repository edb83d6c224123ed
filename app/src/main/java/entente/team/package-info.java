/** Who works in the arrangement: people, seats and who fills them, and the pair that leads it. */
@NullMarked
package entente.team;

import org.jspecify.annotations.NullMarked;
