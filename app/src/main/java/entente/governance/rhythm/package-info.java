/** How the two leaders keep time with each other: reviews both ways, talks, goals, feedback, thanks, and the hours both put in (002-02, 002-08, 002-09). */
@NullMarked
@NamedInterface("rhythm")
package entente.governance.rhythm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
