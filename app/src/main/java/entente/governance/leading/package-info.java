/** Whether leading grows with what it is asked to carry: hours beside the problems that ask people to change, and the licence to expect something new. */
@NullMarked
@NamedInterface("leading")
package entente.governance.leading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
