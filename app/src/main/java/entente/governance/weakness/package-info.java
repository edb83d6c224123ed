/** What a side brings with it: its own weak areas, who mends each by when, and the problems that grew from them (000-03, I-37). */
@NullMarked
@NamedInterface("weakness")
package entente.governance.weakness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
