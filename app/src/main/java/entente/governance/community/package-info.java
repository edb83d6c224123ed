/** Who is affected by what asks people to change, who of them takes part, and what somebody says against it (003-06). */
@NullMarked
@NamedInterface("community")
package entente.governance.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
