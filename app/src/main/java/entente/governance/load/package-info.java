/** How much an arrangement asks of those who lead it, point by point, beside what they can carry (003-13, I-7). */
@NullMarked
@NamedInterface("load")
package entente.governance.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
