/** Measures in their course: readings beside what both sides felt, what matters, and whether the success of both is proven. */
@NullMarked
@NamedInterface("measure")
package entente.performance.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
