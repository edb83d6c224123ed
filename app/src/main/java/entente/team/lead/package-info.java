/** How leading goes: what a leader's seat asks and people bring, where effort goes, how much time leading gets. */
@NullMarked
@NamedInterface("lead")
package entente.team.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
