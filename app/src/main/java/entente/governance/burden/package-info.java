/** What governing takes, beside what it brings: hours, standing reports, layers, and its cost in what is charged (000-07, I-21, I-20). */
@NullMarked
@NamedInterface("burden")
package entente.governance.burden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
