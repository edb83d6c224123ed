/** Better before a crisis: early warnings together, as a rank and never as a date (003-38). */
@NullMarked
@NamedInterface("watch")
package entente.governance.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
