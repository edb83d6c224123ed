/** What stands on paper for those who do not open the pages: the pack both sides read together, each side's board paper, the portfolio. */
@NullMarked
@NamedInterface("paper")
package entente.cockpit.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
