/** How the two work together as both confirmed it, what changed around them, and what they achieved (001-18, 003-12, 002-15). */
@NullMarked
@NamedInterface("playbook")
package entente.learning.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
