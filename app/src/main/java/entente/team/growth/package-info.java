/** People growing into their seats: fitness, readiness, and who comes next. */
@NullMarked
@NamedInterface("growth")
package entente.team.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
