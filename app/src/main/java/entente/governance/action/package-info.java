/** What somebody said they would do by a day, and whether it was done (formulae 4.12: say/do). */
@NullMarked
@NamedInterface("action")
package entente.governance.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
