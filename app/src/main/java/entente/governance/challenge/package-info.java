/** Problems and what kind they are: what a specialist can solve, and what asks people to change (I-6, 003-01 to 003-07, 003-25, 003-39). */
@NullMarked
@NamedInterface("challenge")
package entente.governance.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
