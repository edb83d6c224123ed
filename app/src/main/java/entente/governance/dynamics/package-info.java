/** The five dynamics of a relationship: what facts show of each beside what people of both sides say. */
@NullMarked
@NamedInterface("dynamics")
package entente.governance.dynamics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
