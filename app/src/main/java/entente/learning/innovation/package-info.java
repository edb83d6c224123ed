/** New ideas in four stages, what pays for them, what the provider puts in and proposes, and who answers (003-29, 003-30, 003-37). */
@NullMarked
@NamedInterface("innovation")
package entente.learning.innovation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
