/** What was learned, where it fits now, and whether it was used (001-20, I-39). */
@NullMarked
@NamedInterface("lesson")
package entente.learning.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
