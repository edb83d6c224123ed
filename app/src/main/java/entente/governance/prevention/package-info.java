/** Whether what nobody wanted could have been prevented, by whom, and which practice was missing (000-QB). */
@NullMarked
@NamedInterface("prevention")
package entente.governance.prevention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
