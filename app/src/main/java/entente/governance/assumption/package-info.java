/** What each side believes without having tested it (001-11). */
@NullMarked
@NamedInterface("assumption")
package entente.governance.assumption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
