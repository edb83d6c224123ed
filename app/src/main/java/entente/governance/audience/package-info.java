/** Who has to hear and be heard: audiences, what they are told and asked, and whether it arrived (001-03, 004-05, I-28). */
@NullMarked
@NamedInterface("audience")
package entente.governance.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
