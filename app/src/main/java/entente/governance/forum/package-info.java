/** Where both sides meet: forums and their series of sessions, the agenda that writes itself, and what meeting costs and brings. */
@NullMarked
@NamedInterface("forum")
package entente.governance.forum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
