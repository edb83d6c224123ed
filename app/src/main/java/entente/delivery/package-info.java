/** Projects and milestones: what was promised, what has been earned, and what that foretells. */
@NullMarked
package entente.delivery;

import org.jspecify.annotations.NullMarked;
