/** What closed campaigns say, judged: the weakest side of each matter, the gap between the two sides, and what became of it. */
@NullMarked
@NamedInterface("result")
package entente.assessment.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
