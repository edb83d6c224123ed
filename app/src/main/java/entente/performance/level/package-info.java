/** Service levels: what is counted, when it is good enough, and what the cases of a period come to. */
@NullMarked
@NamedInterface("level")
package entente.performance.level;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
