/** What people are asked, as versioned data: items, scales, dimensions and their weights. */
@NullMarked
@NamedInterface("instrument")
package entente.assessment.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
