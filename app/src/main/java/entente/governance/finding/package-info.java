/** What an audit, a review or an incident found to be not as required, what corrects and prevents it, and whether that helped. */
@NullMarked
@NamedInterface("finding")
package entente.governance.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
